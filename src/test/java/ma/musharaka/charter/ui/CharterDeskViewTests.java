package ma.musharaka.charter.ui;

import static ma.musharaka.testing.TestCommunes.KASBA_TADLA;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import ma.musharaka.charter.CharterDesk;
import ma.musharaka.charter.CharterFixtures;
import ma.musharaka.charter.CharterService;
import ma.musharaka.charter.CharterSheet;
import ma.musharaka.charter.CharterState;
import ma.musharaka.charter.FollowUp;
import ma.musharaka.people.SignedIn;
import ma.musharaka.platform.Language;
import ma.musharaka.platform.Sites;
import ma.musharaka.platform.Texts;
import ma.musharaka.platform.reading.ReadingRequest;
import ma.musharaka.platform.ui.LivePages;
import ma.musharaka.testing.DemoPeople;
import ma.musharaka.testing.IntegrationTest;
import ma.musharaka.testing.Views;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The editors' desk for the charter, without a browser. */
@IntegrationTest
class CharterDeskViewTests {

    @Autowired
    CharterDesk desk;

    @Autowired
    CharterService charters;

    @Autowired
    FollowUp followUp;

    @Autowired
    LivePages live;

    @Autowired
    DemoPeople people;

    @Autowired
    Sites sites;

    @Autowired
    Texts texts;

    private void asEditor(Consumer<ReadingRequest> visit) {
        Views.visit(KASBA_TADLA, Language.FR, () -> {
            SignedIn editor = people.editor();
            DemoPeople.as(
                    editor, () -> visit.accept(Views.request(sites, texts, Language.FR, "/staff/charter", editor)));
        });
    }

    private UUID editor() {
        return people.editor().personId();
    }

    private CharterDeskView open(UUID edition, ReadingRequest request) {
        CharterDeskView view = new CharterDeskView(live, desk);
        view.fill(new ReadingRequest(
                request.site(),
                request.texts(),
                request.path(),
                Map.of("id", edition.toString()),
                Map.of(),
                request.visitor()));
        return view;
    }

    private static void press(Component view, String id) {
        Views.press(Views.byId(view, Button.class, id));
    }

    private CharterSheet sheet(UUID edition) {
        return desk.find(edition).orElseThrow();
    }

    @Test
    void theSecondEditorSeesWhatTheFirstSavedBesideTheirOwnAndMaySaveBoth() {
        asEditor(request -> {
            UUID edition = CharterFixtures.begun(desk, editor());
            desk.save(edition, CharterFixtures.text("Au début", "a1"), 1, editor());
            CharterDeskView first = open(edition, request);
            CharterDeskView second = open(edition, request);
            Views.byId(first, TextField.class, "title-fr").setValue("Le premier");
            Views.byId(second, TextField.class, "title-fr").setValue("Le second");
            press(first, "save");
            press(second, "save");

            assertThat(sheet(edition).text().title().fr()).isEqualTo("Le premier");
            assertThat(Views.byId(second, Div.class, "conflict").isVisible()).isTrue();
            press(second, "save");
            assertThat(sheet(edition).text().title().fr()).isEqualTo("Le second");
            assertThat(sheet(edition).text().articles()).hasSize(1);
        });
    }

    @Test
    void anArticleIsAddedToAPartThatWasJustWritten() {
        asEditor(request -> {
            UUID edition = CharterFixtures.begun(desk, editor());
            desk.save(edition, CharterFixtures.text("Avec un ajout", "a1"), 1, editor());
            CharterDeskView view = open(edition, request);
            press(view, "articles-add");
            Views.all(view, TextField.class).stream()
                    .filter(each ->
                            each.getId().filter("article-title-fr"::equals).isPresent())
                    .toList()
                    .getLast()
                    .setValue("Nouvel article");
            Views.all(view, com.vaadin.flow.component.textfield.TextArea.class).stream()
                    .filter(each ->
                            each.getId().filter("article-text-fr"::equals).isPresent())
                    .toList()
                    .getLast()
                    .setValue("Ce qu’il dit");
            press(view, "save");

            assertThat(sheet(edition).text().articles()).hasSize(2).last().satisfies(added -> {
                assertThat(added.title().fr()).isEqualTo("Nouvel article");
                assertThat(added.section()).isEqualTo("s1");
                assertThat(added.code()).isNotEqualTo("a1");
            });
        });
    }

    @Test
    void aStepIsReachedByItsButtonOnceItHasADay() {
        asEditor(request -> {
            UUID edition = CharterFixtures.begun(desk, editor());
            CharterDeskView view = open(edition, request);
            press(view, "reach-public-consultation");
            assertThat(sheet(edition).data().state()).isEqualTo(CharterState.INTERNAL_DRAFT);
            assertThat(Views.byId(view, DatePicker.class, "public-consultation-date")
                            .isInvalid())
                    .isTrue();
            Views.byId(view, DatePicker.class, "public-consultation-date").setValue(LocalDate.of(2026, 11, 2));
            press(view, "reach-public-consultation");
            assertThat(sheet(edition).data().state()).isEqualTo(CharterState.PUBLIC_CONSULTATION);
        });
    }

    @Test
    void everyPageOfTheDeskOpens() {
        asEditor(request -> {
            UUID edition = CharterFixtures.begun(desk, editor());
            StaffCharterView list = new StaffCharterView(live, desk);
            list.fill(request);
            assertThat(list.getElement().getOuterHTML()).contains(edition.toString());
            new CharterVersionsView(live, desk)
                    .fill(new ReadingRequest(
                            request.site(),
                            request.texts(),
                            request.path(),
                            Map.of("id", edition.toString()),
                            Map.of(),
                            request.visitor()));
            CharterFixtures.enact(desk, edition, CharterFixtures.text("En vigueur", "a1"), editor());
            open(edition, request);
            StaffFollowUpView follow = new StaffFollowUpView(live, charters, followUp);
            follow.fill(request);
            assertThat(Views.byId(follow, Button.class, "judge")).isNotNull();
        });
    }
}
