package ma.musharaka.proposal.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.internal.JacksonUtils;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import java.util.function.Consumer;
import ma.musharaka.commune.BoundaryService;
import ma.musharaka.people.Entering;
import ma.musharaka.people.SignedIn;
import ma.musharaka.platform.Language;
import ma.musharaka.platform.MapTiles;
import ma.musharaka.platform.Point;
import ma.musharaka.platform.Sites;
import ma.musharaka.platform.Texts;
import ma.musharaka.platform.TopicSource;
import ma.musharaka.platform.ui.PlacePicker;
import ma.musharaka.proposal.ProposalService;
import ma.musharaka.testing.DemoPeople;
import ma.musharaka.testing.IntegrationTest;
import ma.musharaka.testing.TestCommunes;
import ma.musharaka.testing.Views;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The proposal's form as a citizen fills it in, without a browser. */
@IntegrationTest
class ProposalFormTests {

    @Autowired
    private DemoPeople people;

    @Autowired
    private ProposalService proposals;

    @Autowired
    private Entering entering;

    @Autowired
    private BoundaryService boundaries;

    @Autowired
    private MapTiles tiles;

    @Autowired
    private Sites sites;

    @Autowired
    private Texts texts;

    private void fillIn(Language language, Consumer<ProposalForm> visit) {
        Views.visit(TestCommunes.BENI_MELLAL, language, () -> {
            SignedIn citizen = people.citizen();
            visit.accept(new ProposalForm(
                    proposals,
                    entering,
                    Views.request(sites, texts, language, "/proposals/new", citizen),
                    new PlacePicker(boundaries.find().orElse(null), tiles, texts.in(language))));
        });
    }

    @Test
    void anEmptyFormSaysWhatIsMissingNextToEachField() {
        for (Language language : Language.values())
            fillIn(language, form -> {
                Views.press(Views.byId(form, Button.class, "submit"));
                String missing = texts.in(language).get("input.empty");
                assertThat(Views.byId(form, TextField.class, "title").getErrorMessage())
                        .isEqualTo(missing);
                assertThat(Views.byId(form, TextArea.class, "text").getErrorMessage())
                        .isEqualTo(missing);
                assertThat(Views.byId(form, TextField.class, "place").getErrorMessage())
                        .isEqualTo(missing);
                assertThat(Views.byId(form, Select.class, "topic").getErrorMessage())
                        .isEqualTo(texts.in(language).get("proposal.topic-needed"));
                assertThat(Views.byId(form, Button.class, "submit").isEnabled()).isTrue();
            });
    }

    @Test
    void whatWasTypedStaysWhenItCannotBeTaken() {
        fillIn(Language.FR, form -> {
            Views.byId(form, TextField.class, "title").setValue("<script>alert(1)</script>");
            Views.byId(form, TextField.class, "place").setValue("Centre");
            Views.press(Views.byId(form, Button.class, "submit"));
            assertThat(Views.byId(form, TextField.class, "title").getValue()).isEqualTo("<script>alert(1)</script>");
            assertThat(Views.byId(form, TextField.class, "title").getErrorMessage())
                    .isEqualTo(texts.in(Language.FR).get("input.markup"));
            assertThat(Views.byId(form, TextField.class, "place").getValue()).isEqualTo("Centre");
            assertThat(Views.byId(form, TextField.class, "place").isInvalid()).isFalse();
        });
    }

    @Test
    void aPlaceThatIsShownOnTheMapIsThePointAndWhatIsNoPlaceIsNone() {
        fillIn(Language.AR, form -> {
            PlacePicker point = Views.byId(form, PlacePicker.class, "point");
            picked(point, "{\"latitude\":32.337251,\"longitude\":-6.349899}");
            assertThat(point.getValue()).isEqualTo(new Point(32.33725, -6.3499));
            picked(point, "{\"latitude\":132,\"longitude\":\"here\"}");
            assertThat(point.getValue()).isNull();
            picked(point, "{\"latitude\":48.85,\"longitude\":2.35}");
            Views.press(Views.byId(form, Button.class, "submit"));
            assertThat(point.getErrorMessage()).isEqualTo(texts.in(Language.AR).get("proposal.point-far"));
            picked(point, "null");
            assertThat(point.getValue()).isNull();
        });
    }

    private static void picked(PlacePicker point, String detail) {
        point.getElement()
                .getNode()
                .getFeature(ElementListenerMap.class)
                .fireEvent(new DomEvent(
                        point.getElement(), "picked", JacksonUtils.readTree("{\"event.detail\":" + detail + "}")));
    }

    @Test
    @SuppressWarnings("unchecked")
    void theReceiptTakesThePlaceOfTheForm() {
        fillIn(Language.AR, form -> {
            int before = proposals.of(people.citizen().personId()).size();
            Views.byId(form, TextField.class, "title").setValue("مقاعد في الحديقة العمومية");
            Views.byId(form, TextArea.class, "text").setValue("نقترح وضع مقاعد مظللة في الحديقة العمومية للمسنين.");
            Views.byId(form, TextField.class, "place").setValue("الحديقة");
            Select<TopicSource.Topic> topic = Views.byId(form, Select.class, "topic");
            topic.setValue(topic.getListDataView().getItem(0));
            Views.press(Views.byId(form, Button.class, "submit"));
            assertThat(Views.byId(form, Span.class, "receipt").getText())
                    .matches("[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}");
            assertThat(Views.all(form, TextField.class)).isEmpty();
            assertThat(proposals.of(people.citizen().personId())).hasSize(before + 1);
        });
    }
}
