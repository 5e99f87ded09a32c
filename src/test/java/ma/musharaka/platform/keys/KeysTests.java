package ma.musharaka.platform.keys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Base64;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is sealed opens where it was sealed, with the key that sealed it, and nowhere else. */
class KeysTests {

    private static final String OLD = key('o');
    private static final String NEW = key('n');
    private static final String MARK = key('m');

    private final Keys before = new Keys(new KeyProperties("k1", Map.of("k1", OLD), MARK));
    private final Keys after = new Keys(new KeyProperties("k2", Map.of("k1", OLD, "k2", NEW), MARK));

    @Test
    void whatIsSealedIsNotReadAndOpensInItsPlace() {
        String sealed = before.seal("here", "AB123456");

        assertThat(sealed).startsWith("k1:").doesNotContain("AB123456");
        assertThat(before.open("here", sealed)).isEqualTo("AB123456");
        assertThat(before.seal("here", "AB123456")).as("sealed twice").isNotEqualTo(sealed);
    }

    @Test
    void anOldKeyStillOpensWhileTheNewOneSeals() {
        String sealed = before.seal("here", "AB123456");

        assertThat(after.open("here", sealed)).isEqualTo("AB123456");
        assertThat(after.seal("here", "AB123456")).startsWith("k2:");
        assertThat(Keys.keyOf(sealed)).isNotEqualTo(after.current());
    }

    @Test
    void aKeyThatIsGoneOpensNothing() {
        String sealed = after.seal("here", "AB123456");

        assertThatThrownBy(() -> before.open("here", sealed)).isInstanceOf(TamperedWith.class);
    }

    @Test
    void whatIsMovedOrChangedDoesNotOpen() {
        String sealed = before.seal("here", "AB123456");

        assertThatThrownBy(() -> before.open("there", sealed)).isInstanceOf(TamperedWith.class);
        for (int i = "k1:".length(); i < sealed.length(); i++) {
            char sign = sealed.charAt(i) == 'A' ? 'B' : 'A';
            String changed = sealed.substring(0, i) + sign + sealed.substring(i + 1);
            // the last sign of Base64 holds bits that are not read
            if (!java.util.Arrays.equals(bytes(changed), bytes(sealed)))
                assertThatThrownBy(() -> before.open("here", changed)).isInstanceOf(TamperedWith.class);
        }
        for (String broken : new String[] {"", "k1", "k1:", "k1:AAAA", ":AAAA", "k1:*"})
            assertThatThrownBy(() -> before.open("here", broken)).isInstanceOf(TamperedWith.class);
    }

    @Test
    void aMarkIsTheSameForTheSameTextAndPurposeOnly() {
        assertThat(after.mark("commune 1", "AB123456"))
                .isEqualTo(before.mark("commune 1", "AB123456"))
                .isNotEqualTo(before.mark("commune 2", "AB123456"))
                .isNotEqualTo(before.mark("commune 1", "AB123457"))
                .isNotEqualTo(new Keys(new KeyProperties("k1", Map.of("k1", OLD), NEW)).mark("commune 1", "AB123456"));
    }

    @Test
    void aKeyThatCannotBeOneStopsTheStartAndIsNotShown() {
        String poor = Base64.getEncoder().encodeToString("too short".getBytes());
        assertThatIllegalStateException()
                .isThrownBy(() -> new Keys(new KeyProperties("k1", Map.of("k1", poor), MARK)))
                .withMessageContaining("musharaka.keys.encryption.k1")
                .satisfies(said -> assertThat(said.getMessage()).doesNotContain(poor));
        assertThatIllegalStateException()
                .isThrownBy(() -> new Keys(new KeyProperties("k1", Map.of("k1", "no base64!"), MARK)))
                .withNoCause();
        assertThatIllegalStateException().isThrownBy(() -> new Keys(new KeyProperties("k2", Map.of("k1", OLD), MARK)));
        assertThatIllegalStateException().isThrownBy(() -> new Keys(new KeyProperties("k1", Map.of("k1", OLD), null)));
    }

    @Test
    void withoutKeysNothingIsSealed() {
        Keys none = new Keys(new KeyProperties(null, Map.of(), null));

        assertThat(none.areThere()).isFalse();
        assertThatIllegalStateException().isThrownBy(() -> none.seal("here", "AB123456"));
    }

    @Test
    void theDemonstrationMakesItsKeysOnceForItsOwnersEyesOnly(@TempDir Path home) throws Exception {
        KeyProperties made = KeyFile.of(home).keys();

        assertThat(KeyFile.of(home).keys()).isEqualTo(made);
        assertThat(Files.getPosixFilePermissions(home.resolve("keys.properties")))
                .isEqualTo(PosixFilePermissions.fromString("rw-------"));
        Keys keys = new Keys(made);
        assertThat(keys.open("here", keys.seal("here", "AB123456"))).isEqualTo("AB123456");
    }

    private static byte[] bytes(String sealed) {
        return Base64.getDecoder().decode(sealed.substring(3));
    }

    private static String key(char sign) {
        return Base64.getEncoder()
                .encodeToString(String.valueOf(sign).repeat(32).getBytes());
    }
}
