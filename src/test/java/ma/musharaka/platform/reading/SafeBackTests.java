package ma.musharaka.platform.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where a citizen is sent back to after registering or signing in. */
class SafeBackTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/proposals/new",
                "/ok?x=1",
                "/ok?x=1&y=2",
                "/search?q=%D8%A7%D9%84%D9%85%D8%A7%D8%A1&lang=fr",
                "/label#P1",
                "/ok?next=https://evil.example",
                "/a//b",
                "/%2F%2Fevil.example",
                "/@evil.example",
                "/javascript:alert(1)",
                "/./x"
            })
    void aPageOfThisSiteIsReturnedTo(String back) {
        assertThat(Forms.safeBack(back)).isEqualTo(back);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                " /",
                "proposals",
                "//evil.example",
                "///evil.example",
                "//evil.example/%2F..",
                "/\\evil.example",
                "\\\\evil.example",
                "\\/evil.example",
                "/ok\\..\\evil",
                "https://evil.example",
                "http:/evil.example",
                "HTTPS://evil.example",
                "javascript:alert(1)",
                "JaVaScRiPt:alert(1)",
                "data:text/html,x",
                "%2F%2Fevil.example",
                "@evil.example",
                ".evil.example",
                "?x=//evil.example",
                "/\t/evil.example",
                "/\n/evil.example",
                "/\r/evil.example",
                "\t//evil.example",
                "/ok\r\nSet-Cookie: a=b",
                "/ok\u0000",
                "/ok\u007F",
                "/ok\u0085"
            })
    void whateverElseLeadsHome(String back) {
        assertThat(Forms.safeBack(back)).isEqualTo("/");
    }

    @Test
    void anEndlessAddressLeadsHome() {
        assertThat(Forms.safeBack("/" + "a".repeat(498))).hasSize(499);
        assertThat(Forms.safeBack("/" + "a".repeat(499))).isEqualTo("/");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/@evil.example",
                "/%2F%2Fevil.example",
                "/.//evil.example",
                "/..//evil.example",
                "/ok?x=//evil.example",
                "/:80"
            })
    void whatIsReturnedToNeverLeavesTheHost(String back) {
        URI page = URI.create("https://beni-mellal.example.ma/account/sign-in");

        URI gone = page.resolve(Forms.safeBack(back));

        assertThat(gone.getHost()).isEqualTo("beni-mellal.example.ma");
        assertThat(gone.getScheme()).isEqualTo("https");
    }
}
