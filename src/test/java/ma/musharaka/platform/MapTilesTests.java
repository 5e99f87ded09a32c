package ma.musharaka.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages allow pictures of one origin more, and only where the deployment names it. */
class MapTilesTests {

    @Test
    void unsaidThereAreNoTiles() {
        assertThat(tiles("").address()).isEmpty();
        assertThat(tiles("").origin()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "https://tiles.example.ma/{z}/{x}/{y}.png, https://tiles.example.ma",
        "http://10.0.0.7:8090/ma/{z}/{x}/{y}.webp?style=calm, http://10.0.0.7:8090"
    })
    void theOriginIsThatOfTheAddress(String address, String origin) {
        assertThat(tiles(address).origin()).isEqualTo(origin);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://tiles.example.ma/{z}/{x}.png",
                "https://{s}.tiles.example.ma/{z}/{x}/{y}.png",
                "/own/{z}/{x}/{y}.png",
                "javascript:alert({z}{x}{y})",
                "https://tiles.example.ma; script-src */{z}/{x}/{y}"
            })
    void whatIsNoAddressOfOneHostStopsTheStart(String address) {
        assertThatThrownBy(() -> tiles(address)).isInstanceOf(IllegalArgumentException.class);
    }

    private static MapTiles tiles(String address) {
        return new MapTiles(new MusharakaProperties(Path.of("home"), false, "localhost", address, null), "");
    }
}
