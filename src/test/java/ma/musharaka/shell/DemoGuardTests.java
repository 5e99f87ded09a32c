package ma.musharaka.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;

/** Accounts whose password everyone knows never face a network. */
class DemoGuardTests {

    private static final String EMBEDDED = "";

    @ParameterizedTest
    @ValueSource(strings = {"0.0.0.0", "::", "192.168.1.20", "10.0.0.1", "2001:db8::1"})
    void theDemonstrationRefusesAnAddressThatOthersReach(String address) {
        assertThatThrownBy(() -> demo(EMBEDDED, address))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("loopback");
    }

    @Test
    void theDemonstrationRefusesAConfiguredDatabase() {
        assertThatThrownBy(() -> demo("jdbc:mariadb://db.example/musharaka", "127.0.0.1"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("embedded database");
    }

    @ParameterizedTest
    @ValueSource(strings = {"127.0.0.1", "127.0.0.53", "::1"})
    void theDemonstrationRunsOnLoopback(String address) {
        assertThatCode(() -> demo(EMBEDDED, address)).doesNotThrowAnyException();
    }

    @Test
    void withoutTheDemonstrationThereIsNoLoader() {
        ConditionalOnProperty condition = DemoLoader.class.getAnnotation(ConditionalOnProperty.class);
        assertThat(condition.value()).containsExactly("musharaka.demo");
        assertThat(condition.matchIfMissing()).isFalse();
    }

    private static DemoLoader demo(String database, String address) throws Exception {
        return new DemoLoader(null, List.of(), null, null, null, database, InetAddress.getByName(address));
    }
}
