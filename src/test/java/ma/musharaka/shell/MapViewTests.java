package ma.musharaka.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.NativeButton;
import ma.musharaka.platform.Language;
import ma.musharaka.platform.Sites;
import ma.musharaka.platform.Texts;
import ma.musharaka.platform.reading.ReadingPage;
import ma.musharaka.platform.reading.ReadingRequest;
import ma.musharaka.platform.ui.LivePages;
import ma.musharaka.platform.ui.PlaceMap;
import ma.musharaka.testing.Contributions;
import ma.musharaka.testing.IntegrationTest;
import ma.musharaka.testing.TestCommunes;
import ma.musharaka.testing.Views;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The page of places: its list says all that its map shows. */
@IntegrationTest
class MapViewTests {

    @Autowired
    private MapReading reading;

    @Autowired
    private LivePages live;

    @Autowired
    private Contributions contributions;

    @Autowired
    private Sites sites;

    @Autowired
    private Texts texts;

    private ReadingRequest request(Language language) {
        return Views.request(sites, texts, language, "/map", null);
    }

    @Test
    void theLiveMapHasTheButtonOfTheReadingPageAndTheOutlineOfItsOwnCommune() {
        Views.visit(TestCommunes.KASBA_TADLA, Language.AR, () -> {
            ReadingPage page = reading.read(request(Language.AR)).orElseThrow();
            assertThat(page.blocks())
                    .anySatisfy(block -> assertThat(block)
                            .isInstanceOfSatisfying(
                                    ReadingPage.Slot.class,
                                    slot -> assertThat(slot.placeholder())
                                            .contains("id=\"" + MapReading.OPEN + "\"", "data-boot")));
            Component map =
                    new MapView(live, reading).slot("map", request(Language.AR)).orElseThrow();
            assertThat(map).isInstanceOf(PlaceMap.class);
            assertThat(Views.byId(map, NativeButton.class, MapReading.OPEN).getText())
                    .isEqualTo(texts.in(Language.AR).get("figure.map.show"));
            assertThat(map.getElement().getPropertyRaw("data").toString())
                    .contains("\"Polygon\"", "\"address\":\"/programme/river-walk\"")
                    .contains("\"tiles\":\"\"")
                    .doesNotContain("craft-square");
        });
    }

    @Test
    void aProposalIsListedUnderTheNeighbourhoodThatItsAuthorNamed() {
        Views.visit(TestCommunes.DEMNATE, Language.FR, () -> {
            var published = contributions.published(
                    "Un banc à l’ombre",
                    "Nous proposons un banc à l’ombre devant le dispensaire, pour les personnes âgées.");
            String body = reading.read(request(Language.FR)).orElseThrow().body();
            assertThat(body)
                    .contains("href=\"/proposals/" + published.number() + "?lang=fr\"")
                    .contains("dir=\"auto\"")
                    .contains("<bdi>حي السلام</bdi>");
        });
    }
}
