package ma.musharaka.people.privacy;

import static ma.musharaka.testing.TestCommunes.BENI_MELLAL;
import static ma.musharaka.testing.TestCommunes.DEMNATE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import ma.musharaka.people.PersonalDataSource;
import ma.musharaka.people.privacy.PrivacyPeople.Traced;
import ma.musharaka.platform.CommuneScope;
import ma.musharaka.platform.Language;
import ma.musharaka.platform.Texts;
import ma.musharaka.testing.DemoPeople;
import ma.musharaka.testing.IntegrationTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a person takes away: all that is theirs, in both communes, and not a word of anyone else. */
@IntegrationTest
class PersonalExportTests {

    @Autowired
    private PersonalExport export;

    @Autowired
    private PrivacyService requests;

    @Autowired
    private Texts texts;

    @Autowired
    private JsonMapper json;

    @Autowired
    private DemoPeople demo;

    @Autowired
    private AutowireCapableBeanFactory house;

    private PrivacyPeople people;

    @BeforeEach
    void findPeople() {
        people = house.createBean(PrivacyPeople.class);
    }

    private Map<String, String> files(java.util.UUID person, Language language) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Map<String, String> files = new TreeMap<>();
        try {
            export.write(person, texts.in(language), out);
            ZipInputStream zip =
                    new ZipInputStream(new ByteArrayInputStream(out.toByteArray()), StandardCharsets.UTF_8);
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry())
                files.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return files;
    }

    @Test
    void itHoldsEverythingOfThePersonAndNothingOfAnyoneElse() {
        Traced mine = people.opened(BENI_MELLAL, "zebroxa");
        Traced other = people.opened(BENI_MELLAL, "quilvato");
        for (Traced each : new Traced[] {mine, other}) {
            people.participates(BENI_MELLAL, each, "Une fontaine");
            people.participates(DEMNATE, each, "Un banc");
            CommuneScope.run(
                    DEMNATE,
                    () -> requests.ask(
                            each.id(),
                            PrivacyService.Kind.RECTIFICATION,
                            null,
                            "Une demande de " + each.word() + " à lire."));
        }

        Map<String, String> files = files(mine.id(), Language.FR);
        assertThat(files).containsOnlyKeys("data.json", "index.html");
        assertThat(files.values())
                .allSatisfy(content -> assertThat(content)
                        .contains(mine.email(), mine.name(), "Une fontaine zebroxa", "Un banc zebroxa")
                        .contains("Une demande de zebroxa à lire.")
                        .doesNotContainIgnoringCase("quilvato"));
        JsonNode data = json.readTree(files.get("data.json"));
        assertThat(data.at("/account/id").asString()).isEqualTo(mine.id().toString());
        assertThat(data.get("communes")).hasSize(2);
        for (JsonNode commune : data.get("communes")) {
            assertThat(commune.get("proposals")).hasSize(1);
            assertThat(commune.get("letters")).hasSizeGreaterThanOrEqualTo(1);
            assertThat(commune.get("acts")).hasSizeGreaterThanOrEqualTo(1);
            assertThat(commune.get("moderation")).hasSize(1);
        }
        JsonNode consent = data.at("/communes").get(0).get("privacy").get(0);
        assertThat(consent.get("wording").asInt()).isEqualTo(1);
    }

    @Test
    void thePageIsInTheReadersLanguageAndDirection() {
        Traced mine = people.opened(BENI_MELLAL, "arabreader");
        people.participates(BENI_MELLAL, mine, "<script>alert(1)</script> Une fontaine".replaceAll("[<>]", ""));

        String page = files(mine.id(), Language.AR).get("index.html");

        assertThat(page)
                .contains("<html lang=\"ar\" dir=\"rtl\">")
                .contains(texts.in(Language.AR).get("privacy.export.title"))
                .doesNotContain("<script");
    }

    @Test
    void whoHoldsAnOfficeFindsItAndWhatTheyDidInIt() {
        CommuneScope.run(DEMNATE, () -> {
            JsonNode data = json.readTree(
                    files(demo.administrator().personId(), Language.FR).get("data.json"));

            assertThat(data.toString()).contains("COMMUNE_ADMINISTRATOR");
        });
    }

    @Test
    void nobodyHasNothingToTakeAway() {
        assertThatThrownBy(() -> export.of(PersonalDataSource.NOBODY)).isInstanceOf(IllegalArgumentException.class);
    }
}
