package ma.musharaka.opendata;

import static java.nio.charset.StandardCharsets.UTF_8;
import static ma.musharaka.testing.TestCommunes.BENI_MELLAL;
import static ma.musharaka.testing.TestCommunes.DEMNATE;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.net.URLEncoder;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import ma.musharaka.moderation.ModerationService;
import ma.musharaka.people.PeopleService;
import ma.musharaka.people.SignedIn;
import ma.musharaka.petition.PetitionDraft;
import ma.musharaka.petition.PetitionService;
import ma.musharaka.platform.CommuneScope;
import ma.musharaka.platform.PublicList;
import ma.musharaka.testing.Contributions;
import ma.musharaka.testing.DemoPeople;
import ma.musharaka.testing.IntegrationTest;
import ma.musharaka.testing.Web;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Every public list, asked for as strangers ask. */
@IntegrationTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OpenDataTests {

    private static final String HERE = "beni-mellal";
    private static final String THERE = "demnate";
    private static final String FORMULA = "=1+1 خطر على الجداول";
    private static final String OF_THEIRS = "Un banc devant l’école de Demnate";
    private static final String OF_OURS = "مقعد أمام مدرسة بني ملال";

    @Autowired
    Web web;

    @Autowired
    JsonMapper json;

    @Autowired
    Catalogue catalogue;

    @Autowired
    Contributions contributions;

    @Autowired
    DemoPeople people;

    @Autowired
    PeopleService peopleService;

    @Autowired
    PetitionService petitions;

    @Autowired
    ModerationService moderation;

    @Autowired
    JdbcClient raw;

    @BeforeAll
    void peopleTakePart() {
        CommuneScope.run(BENI_MELLAL, () -> {
            contributions.published(OF_OURS, "نقترح مقعدا أمام باب المدرسة،\nحيث ينتظر الآباء \"كل يوم\"");
            contributions.published(FORMULA, "+212 هذا نص يبدأ بعلامة وقد يظنه برنامج الجداول صيغة");
            contributions.refuse(
                    contributions.submitted("مقترح لن ينشر أبدا", "نص مرفوض لا يجوز أن يظهر في أي مكان"),
                    "personal-data");
            SignedIn delegate = people.delegate();
            petitions.file(
                    new PetitionDraft(
                            UUID.randomUUID(),
                            peopleService
                                    .mandatesOf(delegate.personId())
                                    .getFirst()
                                    .id(),
                            "إدراج نقطة حول الإنارة العمومية",
                            "تبقى أحياء كاملة في الظلام منذ شهور طويلة",
                            "أن يتداول المجلس في برنامج لإصلاح الإنارة",
                            List.of()),
                    delegate.personId());
        });
        CommuneScope.run(
                DEMNATE,
                () -> contributions.published(OF_THEIRS, "Les parents attendent debout chaque jour, un banc aiderait"));
    }

    Stream<String> names() {
        return catalogue.lists().stream().map(PublicList::name);
    }

    private JsonNode json(String slug, String address) {
        Web.Got got = web.get(slug, address);
        assertThat(got.status()).as(address).isEqualTo(200);
        return json.readTree(got.body());
    }

    private List<CSVRecord> csv(String slug, String name) throws IOException {
        Web.Got got = web.get(slug, "/api/v1/" + name + ".csv");
        assertThat(got.status()).isEqualTo(200);
        assertThat(got.body()).startsWith("\uFEFF");
        try (CSVParser parser = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get()
                .parse(new StringReader(got.body().substring(1)))) {
            return parser.getRecords();
        }
    }

    @Test
    void everyListOfTheContractIsThereButInformationRequestsAndTheNewsBesideThem() {
        assertThat(names())
                .containsExactlyInAnyOrder(
                        "projects",
                        "programmes",
                        "milestones",
                        "project-reports",
                        "comments",
                        "budget-lines",
                        "consultations",
                        "contributions",
                        "proposals",
                        "petitions",
                        "associations",
                        "charter-adhesions",
                        "meetings",
                        "news",
                        "moderation-decisions",
                        "evidence",
                        "journal-roots");
        assertThat(web.get(HERE, "/api/v1/information-requests").status()).isEqualTo(404);
    }

    @ParameterizedTest
    @MethodSource("names")
    void aListIsAPageOfItemsWithItsColumnsExplained(String name) {
        JsonNode list = json(HERE, "/api/v1/" + name);

        assertThat(list.propertyNames()).containsExactly("items", "page", "size", "total", "columns");
        assertThat(list.get("page").asInt()).isZero();
        assertThat(list.get("size").asInt()).isEqualTo(50);
        assertThat(list.get("total").asLong()).isPositive();
        assertThat(list.get("items").size()).isBetween(1, 50);
        for (JsonNode item : list.get("items"))
            assertThat(item.propertyNames())
                    .containsExactlyElementsOf(list.get("columns").propertyNames());
        JsonNode french = json(HERE, "/api/v1/" + name + "?lang=fr").get("columns");
        assertThat(french.propertyNames())
                .containsExactlyElementsOf(list.get("columns").propertyNames());
        assertThat(french.toString()).doesNotContainPattern("\\p{IsArabic}");
        assertThat(list.get("columns").toString()).containsPattern("\\p{IsArabic}");
    }

    @Test
    void aProjectHasTheFieldsOfTheContract() {
        JsonNode projects = json(HERE, "/api/v1/projects");
        JsonNode first = projects.get("items").get(0);

        assertThat(first.propertyNames())
                .containsExactly(
                        "slug",
                        "title",
                        "axis",
                        "programme",
                        "start",
                        "end",
                        "dateRule",
                        "estimatedCost",
                        "committedCost",
                        "paidCost",
                        "computedCost",
                        "completion",
                        "progress",
                        "invented");
        assertThat(first.get("completion").asString()).isEqualTo("substantial");
        assertThat(first.get("progress").asInt()).isEqualTo(70);
        assertThat(first.get("invented").asBoolean()).isTrue();
        assertThat(first.get("title").propertyNames()).contains("ar", "fr");
        assertThat(first.get("axis").asString()).isEqualTo("A1");
        assertThat(first.get("estimatedCost").toString()).isEqualTo("{\"amount\":\"40000.00\",\"currency\":\"MAD\"}");
        assertThat(projects.get("items"))
                .anySatisfy(project ->
                        assertThat(project.at("/dateRule/fr").asString("")).contains("campagnes", " — "));
        assertThat(json(HERE, "/api/v1/projects?programme=openness-2024-2025")
                        .get("total")
                        .asInt())
                .isEqualTo(10);
    }

    @ParameterizedTest
    @CsvSource({
        "projects, axis=A1, axis, A1",
        "projects, programme=no-such, axis, ''",
        "projects, year=1999, axis, ''",
        "budget-lines, year=2024&side=revenue, side, revenue",
        "budget-lines, part=equipment, part, equipment",
        "consultations, state=closed, state, closed",
        "meetings, year=1999, slug, ''",
        "moderation-decisions, published=false, published, false",
        "contributions, kind=proposal, kind, proposal",
        "petitions, state=filed, state, filed",
        "evidence, fact=proposal.published, fact, proposal.published",
        "proposals, year=1999, number, ''"
    })
    void aFilterNarrowsAList(String name, String filter, String column, String value) {
        JsonNode narrowed = json(HERE, "/api/v1/" + name + "?" + filter);
        JsonNode whole = json(HERE, "/api/v1/" + name);

        assertThat(narrowed.get("total").asLong())
                .isLessThanOrEqualTo(whole.get("total").asLong());
        if (value.isEmpty()) assertThat(narrowed.get("items")).isEmpty();
        else
            assertThat(narrowed.get("items"))
                    .isNotEmpty()
                    .allSatisfy(item -> assertThat(item.get(column).asString()).isEqualTo(value));
    }

    @Test
    void aProposalIsFoundByTheAxisItIsAbout() {
        JsonNode about = json(HERE, "/api/v1/proposals?topic=A1");
        assertThat(about.get("items"))
                .anySatisfy(
                        proposal -> assertThat(proposal.get("title").asString()).isEqualTo(OF_OURS));
        assertThat(json(HERE, "/api/v1/proposals?topic=A2").get("total").asLong())
                .isLessThan(about.get("total").asLong());
    }

    @Test
    void pagesFollowEachOtherAndEnd() {
        List<String> slugs = new ArrayList<>();
        for (int page = 0; page < 4; page++)
            for (JsonNode project : json(HERE, "/api/v1/projects?programme=openness-2024-2025&size=3&page=" + page)
                    .get("items")) slugs.add(project.get("slug").asString());
        assertThat(slugs).hasSize(10).doesNotHaveDuplicates();
        assertThat(json(HERE, "/api/v1/projects?programme=openness-2024-2025&size=3&page=4")
                        .get("items"))
                .isEmpty();
        assertThat(json(HERE, "/api/v1/projects?page=99999999999999999999").get("items"))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("names")
    void aTableHasARowForEveryItem(String name) throws IOException {
        List<CSVRecord> rows = csv(HERE, name);
        JsonNode list = json(HERE, "/api/v1/" + name + "?size=1000");
        List<String> header = rows.getFirst().getParser().getHeaderNames();

        assertThat(rows).hasSameSizeAs(list.get("items")).allMatch(CSVRecord::isConsistent);
        assertThat(header)
                .isEqualTo(Table.header(catalogue.find(name).orElseThrow().columns()))
                .doesNotHaveDuplicates();
        Web.Got accepted = web.get(HERE, "/api/v1/" + name, "Accept", "text/csv");
        assertThat(accepted.response().getContentType()).startsWith("text/csv");
        assertThat(accepted.header("Vary")).isEqualTo("Accept, Accept-Encoding");
    }

    @Test
    void aTextInThreeLanguagesTakesThreeColumnsAndAnAmountTwo() throws IOException {
        CSVRecord project = csv(HERE, "projects").getFirst();
        assertThat(project.get("title_ar")).containsPattern("\\p{IsArabic}");
        assertThat(project.get("title_fr")).isNotBlank();
        assertThat(project.get("title_zgh")).isEmpty();
        assertThat(project.get("estimatedCost_amount")).isEqualTo("40000.00");
        assertThat(project.get("estimatedCost_currency")).isEqualTo("MAD");
    }

    @Test
    void whatLooksLikeAFormulaIsNoneAndLinesAndQuotesSurvive() throws IOException {
        List<CSVRecord> proposals = csv(HERE, "proposals");
        assertThat(proposals).anySatisfy(row -> {
            assertThat(row.get("title")).isEqualTo("'" + FORMULA);
            assertThat(row.get("text")).startsWith("'+212");
        });
        assertThat(proposals).anySatisfy(row -> {
            assertThat(row.get("title")).isEqualTo(OF_OURS);
            assertThat(row.get("text")).contains("\n", "\"كل يوم\"");
        });
        assertThat(json(HERE, "/api/v1/proposals").get("items"))
                .as("JSON is no table: nothing is changed there")
                .anySatisfy(
                        proposal -> assertThat(proposal.get("title").asString()).isEqualTo(FORMULA));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "text/csv | true",
                "text/csv, application/json;q=0.5 | true",
                "text/csv, */*;q=0.1 | true",
                "application/json | false",
                "application/json, text/csv;q=0.9 | false",
                "text/csv;q=0 | false",
                "*/* | false",
                "text/html | false",
                "nonsense;;;/ | false"
            })
    void theFormIsTheOneThatIsPreferred(String accept, boolean table) {
        Web.Got got = web.get(HERE, "/api/v1/meetings", "Accept", accept);
        assertThat(got.status()).isEqualTo(200);
        assertThat(got.response().getContentType()).startsWith(table ? "text/csv" : "application/json");
    }

    Stream<String> addresses() {
        return catalogue.lists().stream().flatMap(list -> {
            List<String> all = new ArrayList<>(List.of("/api/v1/" + list.name(), "/api/v1/" + list.name() + ".csv"));
            if (list.forms().contains(PublicList.Form.FEED)) all.add("/feeds/" + list.name() + ".rss");
            if (list.forms().contains(PublicList.Form.CALENDAR)) all.add("/feeds/" + list.name() + ".ics");
            return all.stream();
        });
    }

    @ParameterizedTest
    @MethodSource("addresses")
    void dataIsForAllOriginsAndKeptByItsTag(String address) {
        Web.Got got = web.get(HERE, address);
        assertThat(got.status()).isEqualTo(200);
        assertThat(got.header("Access-Control-Allow-Origin")).isEqualTo("*");
        assertThat(got.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(got.header("Cache-Control")).isEqualTo("public, max-age=0, must-revalidate");
        assertThat(got.header("Last-Modified")).isNotBlank();
        assertThat(got.header("ETag")).matches("\"[\\w-]{22}\"");

        Web.Got again = web.get(HERE, address, "If-None-Match", got.header("ETag"));
        assertThat(again.status()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
        Web.Got head = web.ask("HEAD", HERE, address);
        assertThat(head.status()).isEqualTo(200);
        assertThat(head.header("ETag")).isEqualTo(got.header("ETag"));
        assertThat(head.body()).isEmpty();
        assertThat(web.get(HERE, address, "Origin", "https://paper.example").header("Access-Control-Allow-Origin"))
                .isEqualTo("*");
    }

    @ParameterizedTest
    @MethodSource("addresses")
    void nobodyGetsASessionOrACookie(String address) {
        for (Web.Got got : List.of(
                web.get(HERE, address),
                web.get(HERE, address, "Cookie", "JSESSIONID=abcdef; musharaka-language=fr"),
                web.get(HERE, address + "?page=-1&v-r=init&lang=xx"))) {
            assertThat(got.session()).isFalse();
            assertThat(got.response().getCookies()).isEmpty();
            assertThat(got.header("Set-Cookie")).isNull();
        }
    }

    @Test
    void aPageElsewhereMayAskFirst() {
        Web.Got got = web.ask(
                "OPTIONS",
                HERE,
                "/api/v1/projects",
                "Origin",
                "https://paper.example",
                "Access-Control-Request-Method",
                "GET",
                "Access-Control-Request-Headers",
                "If-None-Match");
        assertThat(got.status()).isEqualTo(200);
        assertThat(got.header("Access-Control-Allow-Origin")).isEqualTo("*");
        assertThat(got.header("Access-Control-Allow-Headers")).isEqualTo("If-None-Match");
        assertThat(got.session()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/no-such-list",
                "/api/v1/no-such-list.csv",
                "/api/v1/projects.xml",
                "/api/v1/projects/1",
                "/api/v1/.csv",
                "/api/v1/",
                "/feeds/projects.rss",
                "/feeds/proposals.ics",
                "/feeds/no-such.rss",
                "/feeds/proposals",
                "/sitemap-7.xml",
                "/sitemap-0.xml",
                "/sitemap-99999999999999999999.xml",
                "/api/v1/petitions/999999/count",
                "/api/v1/petitions/99999999999999999999/count",
                "/api/v1/petitions/x/count"
            })
    void whatIsNotThereSaysSoWithAReason(String address) {
        for (String language : List.of("ar", "fr")) {
            Web.Got got = web.get(HERE, address + "?lang=" + language);
            assertThat(got.status()).isEqualTo(404);
            JsonNode said = json.readTree(got.body());
            assertThat(said.get("status").asInt()).isEqualTo(404);
            assertThat(said.get("reason").asString())
                    .hasSizeGreaterThan(20)
                    .matches(reason -> reason.matches("(?s).*\\p{IsArabic}.*") == language.equals("ar"));
            assertThat(got.session()).isFalse();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "page=-1",
                "page=%D9%A2",
                "page=abc",
                "page=%zz",
                "size=0",
                "size=-1",
                "year=20244",
                "side=%27",
                "side=%C3%28",
                "part=OPERATING",
                "year=%00"
            })
    void whatCannotBeTakenSaysWhy(String query) {
        Web.Got got = web.getCrooked(HERE, "/api/v1/budget-lines", query);
        assertThat(got.status()).isEqualTo(400);
        assertThat(json.readTree(got.body()).get("reason").asString()).contains(query.substring(0, query.indexOf('=')));
        assertThat(got.header("Access-Control-Allow-Origin")).isEqualTo("*");
        assertThat(web.getCrooked(HERE, "/api/v1/budget-lines.csv", query).status())
                .isEqualTo(400);
    }

    @Test
    void nothingCanBeWrittenThere() {
        for (String method : List.of("POST", "PUT", "DELETE", "PATCH"))
            assertThat(web.ask(method, HERE, "/api/v1/projects").status())
                    .as(method)
                    .isGreaterThanOrEqualTo(400);
    }

    @Test
    void unknownParametersChangeNothing() {
        String tag = web.get(HERE, "/api/v1/projects").header("ETag");
        assertThat(web.get(HERE, "/api/v1/projects?fbclid=x&utm_source=y&lang=xx")
                        .header("ETag"))
                .isEqualTo(tag);
        assertThat(web.getCrooked(HERE, "/api/v1/projects", "a=%zz&%=1").header("ETag"))
                .isEqualTo(tag);
    }

    /** What one commune published, in all forms, never stands among what another did. */
    @ParameterizedTest
    @MethodSource("addresses")
    void aCommuneNeverShowsAnothersRows(String address) {
        String whole = address.endsWith("s") && address.startsWith("/api") ? address + "?size=1000" : address;
        String ours = web.get(HERE, whole).body();
        String theirs = web.get(THERE, whole).body();
        assertThat(ours).doesNotContain(OF_THEIRS, "demnate");
        assertThat(theirs).doesNotContain(OF_OURS, FORMULA, "beni-mellal");
        assertThat(ours).isNotEqualTo(theirs);
    }

    @Test
    void theRowsAreThoseOfTheCommune() {
        assertThat(json(THERE, "/api/v1/proposals").get("items").toString()).contains(OF_THEIRS);
        assertThat(json(HERE, "/api/v1/proposals").get("items").toString()).contains(OF_OURS);
        assertThat(json(HERE, "/api/v1/contributions").get("items")).anySatisfy(contribution -> {
            assertThat(contribution.get("title").asString()).isEqualTo(OF_OURS);
            assertThat(contribution.get("address").asString())
                    .isEqualTo("/proposals/" + contribution.get("number").asInt());
        });
    }

    /** No name, no address of mail, no id of anyone who wrote, filed, decided or checked. */
    @ParameterizedTest
    @MethodSource("addresses")
    void nothingIsPersonal(String address) {
        List<String> personal = new ArrayList<>();
        raw.sql("select id, coalesce(email, phone), display_name from person where coalesce(email, phone) is not null")
                .query((row, _) -> {
                    personal.add(row.getString(1));
                    personal.add(row.getString(2));
                    personal.add(row.getString(3));
                    return 0;
                })
                .list();
        assertThat(personal).hasSizeGreaterThan(10);
        String body = web.get(HERE, address.contains(".") ? address : address + "?size=1000")
                .body();
        assertThat(body).isNotEmpty();
        for (String each : personal) assertThat(body).doesNotContain(each, encoded(each));
        assertThat(body)
                .doesNotContain("demo.example", "@beni-mellal.example", "مقترح لن ينشر أبدا", "نص مرفوض")
                .doesNotContainIgnoringCase("author")
                .doesNotContainIgnoringCase("moderator_id");
    }

    @Test
    void aPetitionIsThereFromItsFilingAndItsTextOnceItIsPublished() {
        assertThat(json(HERE, "/api/v1/petitions").get("items")).anySatisfy(petition -> {
            assertThat(petition.path("association").path("fr").asString("")).startsWith("Association");
            assertThat(petition.get("address").asString()).startsWith("/petitions/");
        });
        assertThat(web.get(HERE, "/api/v1/petitions").body()).doesNotContain("إدراج نقطة حول الإنارة العمومية");
    }

    @Test
    void whatModerationPublishedOfAPetitionIsAContribution() {
        String object = "إدراج نقطة حول حافلات المدارس";
        CommuneScope.run(BENI_MELLAL, () -> {
            SignedIn delegate = people.delegate();
            petitions.file(
                    new PetitionDraft(
                            UUID.randomUUID(),
                            peopleService
                                    .mandatesOf(delegate.personId())
                                    .getFirst()
                                    .id(),
                            object,
                            "يمشي التلاميذ مسافة طويلة كل صباح",
                            "أن يتداول المجلس في اقتناء حافلة",
                            List.of()),
                    delegate.personId());
            UUID filed = petitions.of(delegate.personId()).getFirst().id();
            UUID waiting = raw.sql("select id from moderation_case where subject_id = ?")
                    .param(filed)
                    .query(UUID.class)
                    .single();
            DemoPeople.as(
                    people.moderator(),
                    () -> moderation.publish(waiting, people.moderator().personId()));
        });
        assertThat(json(HERE, "/api/v1/petitions").get("items"))
                .anySatisfy(petition ->
                        assertThat(petition.get("object").asString("")).isEqualTo(object));
        assertThat(json(HERE, "/api/v1/contributions?kind=petition").get("items"))
                .anySatisfy(contribution -> {
                    assertThat(contribution.get("title").asString()).isEqualTo(object);
                    assertThat(contribution.get("address").asString())
                            .isEqualTo(
                                    "/petitions/" + contribution.get("number").asInt());
                });
        assertThat(web.get(HERE, "/feeds/petitions.rss").body()).contains(object);
    }

    @Test
    void aRefusalSaysItsGroundAndNotWhatWasRefused() {
        assertThat(json(HERE, "/api/v1/moderation-decisions?published=false").get("items"))
                .isNotEmpty()
                .allSatisfy(decision -> {
                    assertThat(decision.get("ground").asString()).isNotBlank();
                    assertThat(decision.get("groundTitle").get("ar").asString()).isNotBlank();
                    assertThat(decision.get("address").isNull()).isTrue();
                });
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, UTF_8);
    }
}
