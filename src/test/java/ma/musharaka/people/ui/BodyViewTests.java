package ma.musharaka.people.ui;

import static ma.musharaka.testing.TestCommunes.KASBA_TADLA;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Clock;
import java.util.UUID;
import java.util.function.Consumer;
import ma.musharaka.people.body.Bodies;
import ma.musharaka.people.body.BodyKind;
import ma.musharaka.people.level.CounterCodes;
import ma.musharaka.platform.CommuneScope;
import ma.musharaka.platform.Language;
import ma.musharaka.platform.Sites;
import ma.musharaka.platform.Texts;
import ma.musharaka.platform.ui.LivePages;
import ma.musharaka.testing.DemoPeople;
import ma.musharaka.testing.IntegrationTest;
import ma.musharaka.testing.Views;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Where an administrator forms a body and writes down its members; without a browser. */
@IntegrationTest
class BodyViewTests {

    @Autowired
    private LivePages live;

    @Autowired
    private Bodies bodies;

    @Autowired
    private CounterCodes codes;

    @Autowired
    private Clock clock;

    @Autowired
    private DemoPeople people;

    @Autowired
    private Sites sites;

    @Autowired
    private Texts texts;

    @Test
    void aBodyIsFormedAndItsFirstMemberJoins() {
        String slug = "vue-" + UUID.randomUUID();
        onThePage(view -> {
            type(view, "name-ar", "لجنة الحي المتخيلة");
            type(view, "name-fr", "Comité inventé " + slug);
            type(view, "slug", slug);
            Views.press(Views.byId(view, Button.class, "form-body"));
            assertThat(Views.byId(view, Paragraph.class, "told").getText())
                    .isEqualTo(texts.in(Language.FR).get("body.was-formed"));
            assertThat(Views.all(view, H2.class))
                    .anyMatch(title -> title.getText().equals("Comité inventé " + slug));
        });
        CommuneScope.run(
                KASBA_TADLA,
                () -> assertThat(bodies.find(slug).orElseThrow().kind()).isEqualTo(BodyKind.NEIGHBOURHOOD_COMMITTEE));
    }

    @Test
    void anAddressThatCannotBeOneIsSaidAtItsField() {
        onThePage(view -> {
            type(view, "name-ar", "لجنة الحي المتخيلة");
            type(view, "name-fr", "Comité inventé");
            type(view, "slug", "Pas Une Adresse");
            Views.press(Views.byId(view, Button.class, "form-body"));
            assertThat(Views.byId(view, TextField.class, "slug").getErrorMessage())
                    .isEqualTo(texts.in(Language.FR).get("body.slug-form"));
        });
    }

    @Test
    @SuppressWarnings("unchecked")
    void aCommuneFormsNoBodyOfTheNetwork() {
        onThePage(view -> assertThat(((Select<BodyKind>) Views.byId(view, Select.class, "kind"))
                        .getListDataView()
                        .getItems())
                .isNotEmpty()
                .noneMatch(BodyKind::isOfNetwork));
    }

    private static void type(StaffBodiesView view, String id, String value) {
        Views.byId(view, TextField.class, id).setValue(value);
    }

    private void onThePage(Consumer<StaffBodiesView> visit) {
        Views.visit(
                KASBA_TADLA,
                Language.FR,
                () -> DemoPeople.as(people.administrator(), () -> {
                    StaffBodiesView view = new StaffBodiesView(live, bodies, codes, clock);
                    view.fill(Views.request(sites, texts, Language.FR, "/staff/bodies", people.administrator()));
                    visit.accept(view);
                }));
    }
}
