package ma.musharaka.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A point on a map. */
class PointTests {

    @Test
    void isKeptToAMetre() {
        assertThat(new Point(32.3372549, -6.3498951)).isEqualTo(new Point(32.33725, -6.3499));
    }

    @ParameterizedTest
    @CsvSource({"90.1, 0", "-91, 0", "0, 180.5", "0, -181", "NaN, 0", "0, NaN", "Infinity, 0"})
    void thatIsNotOnEarthIsRefused(double latitude, double longitude) {
        assertThatThrownBy(() -> new Point(latitude, longitude)).isInstanceOf(IllegalArgumentException.class);
    }
}
