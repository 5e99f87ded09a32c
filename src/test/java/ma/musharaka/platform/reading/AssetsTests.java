package ma.musharaka.platform.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import ma.musharaka.platform.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

/** The files that every page needs, and how long a browser may keep them. */
class AssetsTests {

    private final Assets assets = new Assets(new LiveBundle());

    @Test
    void theStyleIsOneFileWithAllItsPartsAndNoCommentsOrImports() {
        String css = text(assets.style());
        assertThat(css)
                .contains("--paper:", ".frame", ".card", "@media print", ".vaadin-button".substring(1))
                .doesNotContain("@import", "/*");
    }

    @Test
    void theStyleHasLogicalPropertiesOnly() {
        assertThat(text(assets.style()))
                .doesNotContainPattern("(margin|padding|border)-(left|right)")
                .doesNotContainPattern("text-align: ?(left|right)")
                .doesNotContainPattern("[{;\\s](left|right): ?[0-9]");
    }

    @Test
    void everyAddressNamedInTheStyleIsThere() {
        Matcher named = Pattern.compile("url\\((/[^)]+)\\)").matcher(text(assets.style()));
        Set<String> addresses = new TreeSet<>();
        while (named.find()) addresses.add(named.group(1));
        assertThat(addresses)
                .hasSizeGreaterThanOrEqualTo(7)
                .allSatisfy(address -> assertThat(assets.at(address)).isPresent());
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void theLettersOfAPageWeighLittle(Language language) {
        assertThat(assets.faces(language)).hasSize(2);
        assertThat(assets.faces(language).stream()
                        .mapToInt(face -> assets.at(face).orElseThrow().plain().length)
                        .sum())
                .as("bytes of the letters that a page in %s waits for", language)
                .isLessThan(32_000);
    }

    @Test
    void anAddressChangesWithItsContent() {
        assertThat(Hashes.shortOf("a".getBytes(StandardCharsets.UTF_8)))
                .isNotEqualTo(Hashes.shortOf("b".getBytes(StandardCharsets.UTF_8)));
        assertThat(assets.style()).matches("/assets/civic-[0-9a-f]{16}\\.css");
    }

    @Test
    void aFileIsKeptForGoodAndMakesNoSession() throws Exception {
        for (String address :
                List.of(assets.style(), assets.boot(), assets.work(), assets.icon(), assets.lumo(), assets.card())) {
            MockHttpServletRequest request = request(address);
            MockHttpServletResponse answer = answer(request);
            assertThat(answer.getStatus()).isEqualTo(200);
            assertThat(answer.getHeader("Cache-Control")).contains("immutable", "max-age=31536000");
            assertThat(answer.getHeader("X-Content-Type-Options")).isEqualTo("nosniff");
            assertThat(request.getSession(false)).isNull();
        }
    }

    @Test
    void aFaviconIsThereAndMakesNoSession() throws Exception {
        MockHttpServletRequest request = request("/favicon.ico");
        MockHttpServletResponse answer = answer(request);
        assertThat(answer.getStatus()).isEqualTo(200);
        assertThat(answer.getContentType()).isEqualTo("image/svg+xml");
        assertThat(request.getSession(false)).isNull();
    }

    @Test
    void aFileOfAnotherReleaseIsNotThereAndNotRemembered() throws Exception {
        MockHttpServletResponse answer = answer(request("/assets/civic-0000000000000000.css"));
        assertThat(answer.getStatus()).isEqualTo(404);
        assertThat(answer.getHeader("Cache-Control")).isEqualTo("no-store");
    }

    @Test
    void pathsThatClimbLeadNowhere() throws Exception {
        for (String path : List.of("/assets/../application.properties", "/assets/", "/assets//etc/passwd"))
            assertThat(answer(request(path)).getStatus()).as(path).isEqualTo(404);
    }

    private MockHttpServletResponse answer(MockHttpServletRequest request) throws Exception {
        MockHttpServletResponse response = new MockHttpServletResponse();
        new AssetFilter(assets).doFilter(request, response, new MockFilterChain());
        return response;
    }

    private static MockHttpServletRequest request(String path) {
        MockHttpServletRequest request = new MockHttpServletRequest("GET", path);
        request.setServletPath(path);
        return request;
    }

    private String text(String address) {
        return new String(assets.at(address).orElseThrow().plain(), StandardCharsets.UTF_8);
    }
}
