package ma.musharaka.journal.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.NativeButton;
import ma.musharaka.platform.Language;
import ma.musharaka.platform.Sites;
import ma.musharaka.platform.Texts;
import ma.musharaka.platform.reading.ReadingPage;
import ma.musharaka.platform.reading.ReadingRequest;
import ma.musharaka.platform.ui.Chart;
import ma.musharaka.platform.ui.LivePages;
import ma.musharaka.testing.Contributions;
import ma.musharaka.testing.IntegrationTest;
import ma.musharaka.testing.TestCommunes;
import ma.musharaka.testing.Views;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The page of participation, once somebody took part. */
@IntegrationTest
class ParticipationViewTests {

    @Autowired
    private ParticipationReading reading;

    @Autowired
    private LivePages live;

    @Autowired
    private Contributions contributions;

    @Autowired
    private Sites sites;

    @Autowired
    private Texts texts;

    @Test
    void aPublishedProposalIsCountedAndNamedUnderItsNumberAndItsAuthorIsNot() {
        Views.visit(TestCommunes.BENI_MELLAL, Language.FR, () -> {
            var published = contributions.published(
                    "Des bancs à l’ombre", "Nous proposons des bancs à l’ombre devant le dispensaire du quartier.");
            ReadingRequest request = Views.request(sites, texts, Language.FR, "/participation", null);
            ReadingPage page = reading.read(request).orElseThrow();
            assertThat(page.body())
                    .contains("Des bancs à l’ombre", "/proposals/" + published.number() + "?lang=fr")
                    .contains("id=\"" + ParticipationReading.OPEN + "\"");

            Component chart =
                    new ParticipationView(live, reading).slot("chart", request).orElseThrow();
            assertThat(chart).isInstanceOf(Chart.class);
            assertThat(Views.byId(chart, NativeButton.class, ParticipationReading.OPEN))
                    .isNotNull();
            assertThat(chart.getElement().getPropertyRaw("data").toString())
                    .contains(texts.in(Language.FR).get("journal.channel.web"))
                    .doesNotContain("demo.example");
        });
    }
}
