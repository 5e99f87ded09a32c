package ma.musharaka.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * What no browser sends. Whatever it is, the answer is the page or a refusal, never a failure; nobody gets a session, and
 * nobody's page holds another commune's content or what the sender wrote.
 */
@BrowserTest
class HostileIT {

    private static final Pattern CANONICAL = Pattern.compile("<link rel=\"canonical\" href=\"([^\"]*)\"");
    private static final String MARK = "\"><script>alert(1)</script>";
    private static final String MARK_ENCODED = "%22%3E%3Cscript%3Ealert(1)%3C/script%3E";

    @LocalServerPort
    private int port;

    private String host() {
        return "beni-mellal.localhost:" + port;
    }

    private String origin() {
        return "http://" + host();
    }

    private Wire.Answer get(String host, String path, String... headers) {
        String[] all = Stream.concat(Stream.of("Connection: close"), Stream.of(headers))
                .toArray(String[]::new);
        return Wire.get(port, host, path, all);
    }

    /** What holds for every answer, whatever was asked. */
    private Wire.Answer harmless(Wire.Answer answer) {
        assertThat(answer.status()).isBetween(200, 499);
        assertThat(answer.headers()).doesNotContainKey("set-cookie");
        assertThat(answer.text())
                .doesNotContain(MARK)
                .doesNotContain("<script>alert")
                .doesNotContain("at ma.musharaka");
        assertThat(answer.header("location").orElse("/"))
                .as("a redirect stays on the site")
                .matches("(/|/[^/\\\\].*|" + Pattern.quote(origin()) + "/.*)");
        if (answer.html()) canonical(answer);
        return answer;
    }

    private void canonical(Wire.Answer answer) {
        Matcher canonical = CANONICAL.matcher(answer.text());
        while (canonical.find())
            assertThat(canonical.group(1))
                    .as("the commune's own address, as it is configured")
                    .satisfiesAnyOf(
                            address -> assertThat(address).isEqualTo(origin()),
                            address -> assertThat(address).startsWith(origin() + "/"));
    }

    // hosts ---------------------------------------------------------------------------------------------------------

    @ParameterizedTest
    @ValueSource(strings = {"Beni-Mellal.localhost", "BENI-MELLAL.LOCALHOST", "beni-mellal.LocalHost"})
    void theCaseOfTheHostDoesNotMatter(String name) {
        Wire.Answer answer = harmless(get(name + ":" + port, "/programme"));
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.text()).contains("<link rel=\"canonical\" href=\"" + origin() + "/programme\"");
    }

    static Stream<String> strangeHosts() {
        return Stream.of(
                "",
                " ",
                ".",
                "beni-mellal.localhost.",
                "user@beni-mellal.localhost",
                "beni-mellal.localhost@evil.example",
                "beni-mellal.localhost.evil.example",
                "evil.example",
                "xbeni-mellal.localhost",
                "beni-mellal.localhost/../",
                "beni-mellal.localhost:99999",
                "beni-mellal.localhost:abc",
                "beni-mellal.localhost:-1",
                "beni-mellal.localhost:80:80",
                "[::1]",
                "[::1",
                "127.0.0.1",
                "بني-ملال.localhost",
                "beni-mellal.localhost%00",
                "beni-mellal.localhost\u0000",
                "beni-mellal.localhost, demnate.localhost",
                "a".repeat(300) + ".localhost",
                "a".repeat(4000),
                "<script>alert(1)</script>.localhost",
                MARK);
    }

    @ParameterizedTest
    @MethodSource("strangeHosts")
    void aStrangeHostGetsNoCommune(String name) {
        Wire.Answer answer = get(name, "/programme");
        assertThat(answer.status()).isIn(400, 404, 200);
        // a final dot is the same name in DNS: refused, or the commune under its configured name
        if (answer.status() == 200) assertThat(name).matches("beni-mellal\\.localhost[.]?(:\\d+)?");
        harmless(answer);
        assertThat(answer.text()).doesNotContain("evil.example");
    }

    @Test
    void anotherPortInTheHostDoesNotComeIntoTheAddresses() {
        Wire.Answer answer = harmless(get("beni-mellal.localhost:1", "/programme"));
        assertThat(answer.text()).doesNotContain("localhost:1/");
    }

    @Test
    void aRequestWithoutAHostOrWithTwoIsRefused() throws IOException {
        for (String request : List.of(
                "GET /programme HTTP/1.1\r\nConnection: close\r\n\r\n",
                "GET /programme HTTP/1.1\r\nHost: " + host()
                        + "\r\nHost: demnate.localhost\r\nConnection: close\r\n\r\n")) {
            try (Wire wire = new Wire(port)) {
                assertThat(harmless(wire.ask(request.getBytes(StandardCharsets.UTF_8)))
                                .status())
                        .isEqualTo(400);
            }
        }
        try (Wire wire = new Wire(port)) {
            assertThat(harmless(wire.ask("GET /programme HTTP/1.0\r\n\r\n".getBytes(StandardCharsets.UTF_8)))
                            .status())
                    .isIn(400, 404);
        }
    }

    @Test
    void anAddressWithAnotherHostInItIsNotThisCommunes() throws IOException {
        try (Wire wire = new Wire(port)) {
            Wire.Answer answer = harmless(wire.ask(Wire.request(
                    "GET", host(), "http://demnate.localhost:" + port + "/programme", "Connection: close")));
            assertThat(answer.status()).isIn(400, 404, 200);
            if (answer.status() == 200) assertThat(answer.text()).contains("href=\"" + origin() + "/programme\"");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "X-Forwarded-Host: evil.example",
                "X-Forwarded-Host: demnate.localhost",
                "X-Forwarded-Proto: https",
                "X-Forwarded-Port: 4443",
                "X-Forwarded-Prefix: /evil",
                "X-Forwarded-For: 10.9.8.7",
                "Forwarded: host=evil.example;proto=https",
                "X-Original-URL: /staff",
                "X-Rewrite-URL: /staff",
                "X-HTTP-Method-Override: DELETE"
            })
    void headersOfAProxyThatIsNoneAreIgnored(String header) {
        Wire.Answer plain = get(host(), "/programme");
        Wire.Answer forged = harmless(get(host(), "/programme", header));
        assertThat(forged.status()).isEqualTo(200);
        assertThat(forged.text()).isEqualTo(plain.text());
    }

    @Test
    void oneCommunesPageIsNeverServedUnderAnothersName() {
        String there = get("demnate.localhost:" + port, "/programme").text();
        String here = get(host(), "/programme").text();
        assertThat(there)
                .contains("http://demnate.localhost:" + port + "/programme")
                .doesNotContain("beni-mellal");
        assertThat(here).doesNotContain("demnate");
    }

    // paths ---------------------------------------------------------------------------------------------------------

    static Stream<String> strangePaths() {
        return Stream.of(
                "//",
                "//programme",
                "//evil.example/",
                "///evil.example/..",
                "/\\evil.example",
                "/%5Cevil.example/",
                "//evil.example/%2e%2e/",
                "/programme//green-city",
                "/programme/",
                "/programme//",
                "/../",
                "/../../etc/passwd",
                "/programme/../staff/moderation",
                "/programme/%2e%2e/staff/moderation",
                "/%2e%2e/%2e%2e/etc/passwd",
                "/.%2e/staff",
                "/programme/%2E",
                "/./programme",
                "/programme;jsessionid=ABC",
                "/;/staff/moderation",
                "/programme/%00",
                "/programme/a%00b",
                "/programme/%zz",
                "/programme/%",
                "/programme/%C3%28",
                "/programme/%ff%fe",
                "/programme/a%2Fb",
                "/programme%2Fgreen-city",
                "/programme/%5c..%5cstaff",
                "/programme/مشروع",
                "/programme/%D9%85%D8%B4%D8%B1%D9%88%D8%B9",
                "/programme/" + MARK_ENCODED,
                "/programme/%0d%0aSet-Cookie:%20a=b",
                "/programme/" + "a".repeat(500),
                "/" + "a/".repeat(1000),
                "/" + "a".repeat(30_000),
                "/proposals/-1",
                "/proposals/0",
                "/proposals/99999999999999999999",
                "/proposals/1e3",
                "/budget/0x7E8",
                "/receipts/" + MARK_ENCODED,
                "/VAADIN/../staff",
                "/themes/../../application.properties",
                "/themes/%2e%2e/application.properties",
                "/META-INF/maven",
                "/WEB-INF/web.xml",
                "/actuator",
                "/actuator/env",
                "/error",
                "/api/v1/" + MARK_ENCODED,
                "*");
    }

    @ParameterizedTest
    @MethodSource("strangePaths")
    void aStrangePathLeadsToAPageOrNowhere(String path) {
        Wire.Answer answer = harmless(get(host(), path));
        assertThat(answer.text()).doesNotContain("root:x:").doesNotContain("spring.datasource");
        if (path.contains("/staff/moderation"))
            assertThat(answer.text()).doesNotContain("vaadin-grid").doesNotContain("class=\"queue\"");
    }

    @Test
    void unknownAddressesHaveTheirRealStatusAndARealPage() {
        for (String path : List.of("/nothing", "/programme/nothing", "/proposals/999999", "/petitions/999999")) {
            Wire.Answer answer = harmless(get(host(), path));
            assertThat(answer.status()).as(path).isEqualTo(404);
            assertThat(answer.text()).as(path).contains("<main", "<h1");
        }
        Wire.Answer moved = harmless(get(host(), "/programme/?lang=fr"));
        assertThat(moved.status()).isEqualTo(301);
        assertThat(moved.header("location").orElseThrow()).endsWith("/programme?lang=fr");
    }

    // query strings -------------------------------------------------------------------------------------------------

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/forms",
                "/forms/none",
                "/files/none",
                "/files/editorial/none",
                "/api/none",
                "/api/v1/none",
                "/feeds/none",
                "/actuator/env",
                "/actuator/beans"
            })
    void whereNobodyStandsAtADoorNothingIsThere(String path) {
        assertThat(get(host(), path).status()).isIn(404, 405);
    }

    static Stream<String> strangeQueries() {
        return Stream.of(
                "lang=",
                "lang=xx",
                "lang=AR",
                "lang=fr&lang=ar",
                "lang[]=fr",
                "lang=fr%00",
                "lang=%D8%B9",
                "lang=../../etc/passwd",
                "lang=" + MARK_ENCODED,
                "lang=" + "a".repeat(5000),
                "%zz",
                "q=%zz",
                "a=%",
                "%=%",
                "&&&&",
                "=",
                "a=%ff%fe",
                "a=%C3%28",
                "fbclid=" + "x".repeat(5000),
                "page=-1",
                "page=999999999999",
                "page=abc",
                "page=1&page=2",
                "page=" + MARK_ENCODED,
                "a=%0d%0aSet-Cookie:%20a=b",
                "v-r=init%00",
                "V-R=init",
                IntStream.range(0, 2000).mapToObj(i -> "p" + i + "=" + i).reduce("", (a, b) -> a + "&" + b));
    }

    @ParameterizedTest
    @MethodSource("strangeQueries")
    void aStrangeQueryChangesNothingOrIsRefusedOnAPage(String query) {
        for (String path : List.of("/programme", "/proposals", "/search")) {
            Wire.Answer answer = harmless(get(host(), path + "?" + query));
            assertThat(answer.status()).as(path).isIn(200, 400, 404, 414, 431);
            if (answer.status() == 200 && path.equals("/programme"))
                assertThat(answer.text())
                        .contains("<link rel=\"canonical\" href=\"" + origin() + "/programme"
                                + (query.equals("lang=fr&lang=ar") ? "?lang=fr" : "") + "\"");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"%zz", "%", "%C3%28", "a%00b", MARK_ENCODED, "%0d%0aX: y", "%E2%80%AE"})
    void aSearchForNonsenseIsStillAPage(String words) {
        Wire.Answer answer = harmless(get(host(), "/search?q=" + words.replace(" ", "%20")));
        assertThat(answer.html()).as("a page, not a bare refusal").isTrue();
        assertThat(answer.text()).contains("<main", "<h1");
    }

    @Test
    void aQueryOfEverySizeIsAnsweredOrRefused() {
        for (int size : new int[] {100, 7_000, 9_000, 70_000}) {
            Wire.Answer answer = harmless(get(host(), "/programme?x=" + "y".repeat(size)));
            assertThat(answer.status()).isIn(200, 400, 414, 431);
        }
    }

    // headers -------------------------------------------------------------------------------------------------------

    static Stream<String> strangeHeaders() {
        return Stream.of(
                "Cookie: JSESSIONID=" + "F".repeat(32),
                "Cookie: JSESSIONID=../../etc/passwd",
                "Cookie: JSESSIONID=" + MARK,
                "Cookie: " + "a=b; ".repeat(500),
                "Cookie: a=" + "b".repeat(6000),
                "Cookie: a=" + "b".repeat(20_000),
                "Cookie: ;;;=;\u0001",
                "Cookie: musharaka-language=xx",
                "Cookie: musharaka-language=fr",
                "Accept-Language: zgh;q=1, fr;q=0.9",
                "Accept-Language: " + "a".repeat(4000),
                "Accept: application/json",
                "Accept: " + MARK,
                "If-None-Match: *",
                "If-None-Match: \"" + "a".repeat(3000) + "\"",
                "If-Modified-Since: yesterday",
                "Range: bytes=0-1",
                "Range: bytes=5-1,-1",
                "Expect: 100-continue",
                "Accept-Encoding: br;q=1, *;q=0",
                "Authorization: Basic " + "A".repeat(2000),
                "User-Agent: " + MARK,
                "Referer: " + MARK,
                "X-" + "a".repeat(5000) + ": b",
                "X-Big: " + "b".repeat(100_000));
    }

    @ParameterizedTest
    @MethodSource("strangeHeaders")
    void strangeHeadersChangeNothingOrAreRefused(String header) {
        Wire.Answer plain = get(host(), "/programme");
        Wire.Answer answer = harmless(get(host(), "/programme", header));
        assertThat(answer.status()).isIn(200, 304, 400, 406, 413, 414, 416, 431);
        if (answer.status() == 200 && answer.header("content-encoding").isEmpty())
            assertThat(answer.text()).isEqualTo(plain.text());
    }

    @Test
    void whoDoesNotTakeGzipGetsPlainText() {
        for (String refused : List.of("gzip;q=0", "gzip; q=0.0", "identity", "identity, gzip;q=0", "*;q=0", "xgzip")) {
            Wire.Answer answer = harmless(get(host(), "/programme", "Accept-Encoding: " + refused));
            assertThat(answer.header("content-encoding")).as(refused).isEmpty();
            assertThat(answer.text()).as(refused).contains("<h1");
        }
        for (String taken : List.of("gzip", "GZIP", "br, gzip;q=0.5", "deflate, gzip")) {
            Wire.Answer answer = harmless(get(host(), "/programme", "Accept-Encoding: " + taken));
            assertThat(answer.header("content-encoding").map(name -> name.toLowerCase(Locale.ROOT)))
                    .as(taken)
                    .isPresent();
            assertThat(answer.header("vary").orElse("")).containsIgnoringCase("Accept-Encoding");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"POST", "PUT", "DELETE", "PATCH", "OPTIONS", "TRACE", "CONNECT", "FOO", "get"})
    void otherMethodsMakeNoSessionAndChangeNothing(String method) throws IOException {
        try (Wire wire = new Wire(port)) {
            Wire.Answer answer =
                    wire.ask(Wire.request(method, host(), "/programme", "Content-Length: 0", "Connection: close"));
            assertThat(answer.status()).isBetween(200, 501);
            assertThat(answer.status()).isNotEqualTo(500);
            assertThat(answer.headers()).doesNotContainKey("set-cookie");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/favicon.ico",
                "/robots.txt",
                "/sitemap.xml",
                "/apple-touch-icon.png",
                "/themes/icon.svg",
                "/themes/nothing.css",
                "/api/v1/nothing",
                "/.well-known/security.txt",
                "/manifest.webmanifest"
            })
    void whatBrowsersAskForByThemselvesCreatesNoSession(String path) {
        harmless(get(host(), path));
    }

    @Test
    void theHeadOfAPageSaysWhatThePageWould() throws IOException {
        try (Wire wire = new Wire(port)) {
            Wire.Answer head = harmless(wire.ask(Wire.request("HEAD", host(), "/programme", "Connection: close")));
            Wire.Answer page = get(host(), "/programme");
            assertThat(head.status()).isEqualTo(200);
            assertThat(head.header("etag")).isEqualTo(page.header("etag"));
            assertThat(head.header("content-length")).isEqualTo(page.header("content-length"));
        }
    }
}
