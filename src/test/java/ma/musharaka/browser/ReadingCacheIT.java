package ma.musharaka.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import ma.musharaka.consultation.ConsultationData;
import ma.musharaka.consultation.ConsultationService;
import ma.musharaka.meeting.MeetingData;
import ma.musharaka.meeting.MeetingService;
import ma.musharaka.platform.CommuneScope;
import ma.musharaka.platform.Language;
import ma.musharaka.platform.LocalizedText;
import ma.musharaka.platform.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Shared pages are shared by those who may share them, and by nobody after they changed. */
@BrowserTest
class ReadingCacheIT {

    private static final String BENI_MELLAL = "50910101";
    private static final List<String> COMMUNES = List.of("beni-mellal", "kasba-tadla", "demnate");

    @LocalServerPort
    private int port;

    @Autowired
    private Texts texts;

    @Autowired
    private ConsultationService consultations;

    @Autowired
    private MeetingService meetings;

    @Autowired
    private JsonMapper json;

    private Wire.Answer get(String commune, String path, String... headers) {
        List<String> all = new ArrayList<>(List.of(headers));
        all.add("Connection: close");
        return Wire.get(port, commune + ".localhost:" + port, path, all.toArray(String[]::new));
    }

    @Test
    void communesNeverShareAPage() {
        for (int round = 0; round < 3; round++)
            for (String commune : COMMUNES)
                for (String path : List.of("/", "/charter", "/budget", "/label?lang=fr", "/news?lang=zgh")) {
                    Wire.Answer answer = get(commune, path);
                    assertThat(answer.status()).as(commune + path).isEqualTo(200);
                    assertThat(answer.text()).contains("http://" + commune + ".localhost:" + port);
                    for (String other : COMMUNES)
                        if (!other.equals(commune))
                            assertThat(answer.text())
                                    .as("%s%s says nothing of %s's site", commune, path, other)
                                    .doesNotContain(other + ".localhost");
                }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void languagesNeverShareAPage(Language language) {
        for (int round = 0; round < 2; round++)
            for (Language asked : Language.values()) {
                String page = get("beni-mellal", "/programme" + (asked == Language.AR ? "" : "?lang=" + asked.code()))
                        .text();
                assertThat(page).contains("<html lang=\"" + asked.code() + "\" dir=\"" + asked.dir() + "\">");
            }
        assertThat(get("beni-mellal", "/programme?lang=" + language.code()).text())
                .contains("<html lang=\"" + language.code() + "\"");
    }

    @Test
    void howAnAddressIsWrittenChangesNothingOfThePage() {
        byte[] page = get("beni-mellal", "/programme").body();
        for (String same : List.of("/programme?fbclid=x", "/programme?lang=ar", "/programme?lang=xx", "/%70rogramme"))
            assertThat(get("beni-mellal", same).body()).as(same).isEqualTo(page);
        assertThat(Wire.get(port, "BENI-MELLAL.localhost:" + port, "/programme", "Connection: close")
                        .body())
                .isEqualTo(page);
        assertThat(Wire.get(port, "beni-mellal.localhost:1", "/programme", "Connection: close")
                        .body())
                .isEqualTo(page);
    }

    @Test
    void aReadyPageKeepsItsHeadersBetweenAnswersOfOtherLengthsOnOneConnection() throws Exception {
        String host = "beni-mellal.localhost:" + port;
        List<String> others = List.of("/favicon.ico", "/no-such-page", "/api/v1/projects", "/robots.txt", "/charter");
        Map<String, Map<String, List<String>>> first = new HashMap<>();
        try (Wire wire = new Wire(port)) {
            for (int turn = 0; turn < 60; turn++) {
                String encoding = turn % 2 == 0 ? "gzip" : "identity";
                Wire.Answer page = wire.ask(Wire.request("GET", host, "/programme", "Accept-Encoding: " + encoding));
                Map<String, List<String>> headers = new HashMap<>(page.headers());
                headers.remove("date");
                assertThat(headers.get("cache-control")).containsExactly("public, max-age=0, must-revalidate");
                if (turn > 3) assertThat(headers).isEqualTo(first.computeIfAbsent(encoding, none -> headers));
                wire.ask(Wire.request("GET", host, others.get(turn % others.size())));
            }
        }
        assertThat(first.get("gzip").keySet()).contains("content-encoding", "content-security-policy", "etag", "vary");
        assertThat(first.get("identity").keySet()).doesNotContain("content-encoding");
        first.get("gzip").remove("content-encoding");
        assertThat(first.get("gzip").keySet()).isEqualTo(first.get("identity").keySet());
    }

    @Test
    void whoIsSignedInHasAPageOfTheirOwnAndNobodyElseSeesIt() {
        String name;
        try (Walk citizen =
                new Walk(Browsers.person("fr-MA"), "http://beni-mellal.localhost:" + port, texts, Language.FR)) {
            citizen.signIn("citizen1@demo.example", Walk.PASSWORD, "/programme");
            citizen.open("/programme");
            name = citizen.page().locator("header.site .who a.btn bdi").first().innerText();
            assertThat(name).isNotBlank();
            String session = citizen.context().cookies().stream()
                    .filter(cookie -> cookie.name.equals("JSESSIONID"))
                    .map(cookie -> cookie.value)
                    .findFirst()
                    .orElseThrow();
            Wire.Answer own = get("beni-mellal", "/programme?lang=fr", "Cookie: JSESSIONID=" + session);
            assertThat(own.header("cache-control")).contains("private, no-store");
            assertThat(own.text()).contains(name);
        }
        Wire.Answer shared = get("beni-mellal", "/programme?lang=fr");
        assertThat(shared.header("cache-control").orElseThrow()).startsWith("public");
        assertThat(shared.text()).doesNotContain(name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"JSESSIONID=made-up", "JSESSIONID=", "musharaka-language=fr", "a=b; c=d"})
    void cookiesThatMeanNothingGetTheSharedPageAndNoneBack(String cookie) {
        Wire.Answer answer = get("beni-mellal", "/programme", "Cookie: " + cookie);
        assertThat(answer.body()).isEqualTo(get("beni-mellal", "/programme").body());
        assertThat(answer.headers()).doesNotContainKey("set-cookie");
    }

    @Test
    void aCopyThatStillHoldsIsNotSentAgain() {
        Wire.Answer first = get("beni-mellal", "/charter");
        String tag = first.header("etag").orElseThrow();
        Wire.Answer again = get("beni-mellal", "/charter", "If-None-Match: " + tag);
        assertThat(again.status()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
        assertThat(get("beni-mellal", "/charter", "If-None-Match: \"other\"").status())
                .isEqualTo(200);
    }

    @Test
    void aConsultationIsReadRightAfterItIsPublishedAndInNoOtherCommune() {
        String title = "Tour " + UUID.randomUUID();
        for (String path : List.of("/consultations?lang=fr", "/?lang=fr"))
            assertThat(get("beni-mellal", path).text()).doesNotContain(title);
        String neighbour = get("demnate", "/consultations?lang=fr").text();
        LocalizedText text = LocalizedText.of(title, title);
        CommuneScope.run(
                BENI_MELLAL,
                () -> consultations.publish(new ConsultationData(
                        title.toLowerCase(java.util.Locale.ROOT).replace(' ', '-'),
                        text,
                        text,
                        text,
                        LocalDate.now().minusDays(1),
                        LocalDate.now().plusDays(1),
                        text,
                        null,
                        null,
                        null,
                        null)));
        for (String path : List.of("/consultations?lang=fr", "/?lang=fr"))
            assertThat(get("beni-mellal", path).text()).as(path).contains(title);
        assertThat(get("demnate", "/consultations?lang=fr").text()).isEqualTo(neighbour);
    }

    @Test
    void aMeetingIsReadRightAfterItIsPublished() {
        String title = "Rencontre " + UUID.randomUUID();
        assertThat(get("beni-mellal", "/meetings?lang=fr").text()).doesNotContain(title);
        LocalizedText text = LocalizedText.of(title, title);
        CommuneScope.run(
                BENI_MELLAL,
                () -> meetings.publish(new MeetingData(
                        title.toLowerCase(java.util.Locale.ROOT).replace(' ', '-'),
                        text,
                        LocalDate.now().plusDays(30),
                        null,
                        text,
                        text,
                        null,
                        null,
                        null,
                        List.of())));
        assertThat(get("beni-mellal", "/meetings?lang=fr").text()).contains(title);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/charter",
                "/programme",
                "/programme/green-city",
                "/budget",
                "/consultations",
                "/proposals",
                "/petitions",
                "/petitions/new",
                "/meetings",
                "/news",
                "/contact",
                "/map",
                "/participation",
                "/label",
                "/open-data",
                "/receipts",
                "/search",
                "/account/sign-in",
                "/nothing-here"
            })
    void noPageHasAScriptOfItsOwnAndItsPolicyIsClosed(String path) {
        Wire.Answer answer = get("beni-mellal", path + "?lang=fr");
        assertThat(answer.header("content-security-policy").orElseThrow())
                .contains(
                        "default-src 'self'",
                        "script-src 'self' 'unsafe-eval';",
                        "object-src 'none'",
                        "base-uri 'self'")
                .contains("form-action 'self'", "frame-ancestors 'none'")
                .doesNotContain("script-src 'self' 'unsafe-inline'", "http:", "https:", "*");
        String page = answer.text();
        Matcher script = Pattern.compile("<script\\b([^>]*)>").matcher(page);
        while (script.find())
            assertThat(script.group(1))
                    .as("a script of %s", path)
                    .containsPattern("src=\"/assets/|application/ld\\+json");
        assertThat(page).doesNotContainPattern("<[a-z][^>]*\\son[a-z]+=").doesNotContain("javascript:");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/charter",
                "/programme",
                "/programme/green-city",
                "/budget/2025",
                "/consultations/draft-2023",
                "/meetings/workshop-2023-07-11",
                "/news",
                "/label",
                "/open-data"
            })
    void whatAPageSaysOfItselfToMachinesIsWholeAndTrue(String path) {
        String page = get("beni-mellal", path).text();
        Matcher data = Pattern.compile("<script type=\"application/ld\\+json\">(.*?)</script>", Pattern.DOTALL)
                .matcher(page);
        assertThat(data.find()).isTrue();
        JsonNode graph = json.readTree(data.group(1)).get("@graph");
        assertThat(graph.valueStream().map(thing -> thing.get("@type").asString()))
                .contains("GovernmentOrganization", "WebPage");
        String origin = "http://beni-mellal.localhost:" + port;
        assertThat(page)
                .contains("<link rel=\"canonical\" href=\"" + origin + path + "\">")
                .contains("hreflang=\"ar\" href=\"" + origin + path + "\"")
                .contains("hreflang=\"fr\" href=\"" + origin + path + "?lang=fr\"")
                .contains("hreflang=\"zgh\" href=\"" + origin + path + "?lang=zgh\"")
                .contains("hreflang=\"x-default\" href=\"" + origin + path + "\"")
                .contains("property=\"og:title\"", "property=\"og:image\"", "name=\"description\"");
    }

    @Test
    void theBackOfficeRunsNoScriptThatWeDidNotSend() {
        try (Walk moderator =
                new Walk(Browsers.person("fr-MA"), "http://beni-mellal.localhost:" + port, texts, Language.FR)) {
            moderator.signIn("moderator@beni-mellal.example", Walk.PASSWORD, "/staff");
            String policy = moderator
                    .page()
                    .navigate("http://beni-mellal.localhost:" + port + "/staff/moderation?lang=fr")
                    .headerValue("content-security-policy");
            assertThat(policy).containsPattern("script-src 'self' 'unsafe-eval' 'nonce-[A-Za-z0-9+/=]{20,}'");
            assertThat(policy).doesNotContain("script-src 'self' 'unsafe-inline'");
            moderator.live(".live h1");
        }
    }
}
