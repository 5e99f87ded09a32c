package ma.musharaka.editorial.ui;

import static ma.musharaka.testing.TestCommunes.BENI_MELLAL;
import static ma.musharaka.testing.TestCommunes.KASBA_TADLA;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AccessAnnotationChecker;
import java.security.Principal;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import ma.musharaka.editorial.EditingService;
import ma.musharaka.editorial.EntryContent;
import ma.musharaka.editorial.EntryDraft;
import ma.musharaka.editorial.EntryKind;
import ma.musharaka.editorial.EntrySheet;
import ma.musharaka.editorial.EntryState;
import ma.musharaka.editorial.IdentityService;
import ma.musharaka.editorial.NavigationService;
import ma.musharaka.people.SignedIn;
import ma.musharaka.people.revision.ui.FieldLabels;
import ma.musharaka.people.revision.ui.VersionsPanel;
import ma.musharaka.platform.Language;
import ma.musharaka.platform.LocalizedText;
import ma.musharaka.platform.Sites;
import ma.musharaka.platform.Texts;
import ma.musharaka.platform.Translator;
import ma.musharaka.platform.files.StoredFile;
import ma.musharaka.platform.reading.PageFrame;
import ma.musharaka.platform.reading.ReadingRequest;
import ma.musharaka.platform.ui.LivePages;
import ma.musharaka.platform.ui.NavigationEntry;
import ma.musharaka.testing.DemoPeople;
import ma.musharaka.testing.IntegrationTest;
import ma.musharaka.testing.TestClock;
import ma.musharaka.testing.Views;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** The editors' desk, without a browser. */
@IntegrationTest
class DeskTests {

    private static final LocalizedText NOTHING = new LocalizedText(null, null, null);

    @Autowired
    EditingService editing;

    @Autowired
    NavigationService navigation;

    @Autowired
    IdentityService identities;

    @Autowired
    ma.musharaka.editorial.OwnTextsService ownTexts;

    @Autowired
    ma.musharaka.editorial.EntryService entries;

    @Autowired
    LivePages live;

    @Autowired
    PageFrame frame;

    @Autowired
    PreviewReading previews;

    @Autowired
    NewsItemReading reading;

    @Autowired
    List<NavigationEntry> declared;

    @Autowired
    DemoPeople people;

    @Autowired
    Sites sites;

    @Autowired
    Texts texts;

    @Autowired
    TestClock clock;

    private void asEditor(Language language, Consumer<ReadingRequest> visit) {
        Views.visit(BENI_MELLAL, language, () -> {
            SignedIn editor = people.editor();
            DemoPeople.as(
                    editor, () -> visit.accept(Views.request(sites, texts, language, "/staff/editorial", editor)));
        });
    }

    private void asAdministrator(String commune, Language language, Consumer<ReadingRequest> visit) {
        Views.visit(commune, language, () -> {
            SignedIn administrator = people.administrator();
            DemoPeople.as(
                    administrator,
                    () -> visit.accept(Views.request(sites, texts, language, "/staff/identity", administrator)));
        });
    }

    private UUID created(String title) {
        return editing.create(
                new EntryDraft(
                        EntryKind.NEWS,
                        "",
                        new EntryContent(
                                LocalizedText.of("عنوان", title), NOTHING, LocalizedText.of("نص", "texte"), null)),
                people.editor().personId());
    }

    private EntryForm form(UUID id, ReadingRequest request) {
        return new EntryForm(editing, editing.find(id).orElseThrow(), people.editor(), request, made -> {});
    }

    private static String told(Component view) {
        return Views.byId(view, Paragraph.class, "told").getText();
    }

    private static void press(Component view, String id) {
        Views.press(Views.byId(view, Button.class, id));
    }

    @ParameterizedTest
    @EnumSource(
            value = Language.class,
            names = {"AR", "FR"})
    void anEntryWithoutATitleIsRefusedBesideItsFieldInTheReadersLanguage(Language language) {
        asEditor(language, request -> {
            List<UUID> made = new ArrayList<>();
            EntryForm form = new EntryForm(editing, EntryKind.NEWS, people.editor(), request, made::add);
            press(form, "save");
            TextField title = Views.byId(form, TextField.class, "title-ar");
            assertThat(title.isInvalid()).isTrue();
            assertThat(title.getErrorMessage()).isEqualTo(texts.in(language).get("editorial.title-needed"));
            assertThat(told(form)).isEqualTo(texts.in(language).get("desk.faults", 1));
            assertThat(made).isEmpty();
            assertThat(Views.byId(form, Button.class, "save").isEnabled())
                    .as("can be pressed again")
                    .isTrue();
        });
    }

    @ParameterizedTest
    @EnumSource(
            value = Language.class,
            names = {"AR", "FR"})
    void anEditorWritesReadsAgainPublishesAndWithdraws(Language language) {
        asEditor(language, request -> {
            Translator said = request.texts();
            List<UUID> made = new ArrayList<>();
            EntryForm blank = new EntryForm(editing, EntryKind.NEWS, people.editor(), request, made::add);
            Views.byId(blank, TextField.class, "title-ar").setValue("خبر من المكتب");
            Views.byId(blank, TextField.class, "title-fr").setValue("Nouvelle du bureau " + language.code());
            Views.byId(blank, TextArea.class, "body-fr").setValue("Un **texte**.");
            press(blank, "save");
            EntryForm form = form(made.getFirst(), request);
            press(form, "publish");
            assertThat(told(form)).isEqualTo(said.get("desk.done.published"));
            assertThat(entries.find(made.getFirst())).isPresent();
            assertThat(Views.byId(form, Paragraph.class, "standing").getChildren())
                    .anySatisfy(each ->
                            assertThat(each.getElement().getText()).isEqualTo(said.get("editorial.state.published")));
            Views.byId(form, TextArea.class, "body-fr").setValue("Un autre texte.");
            press(form, "save");
            assertThat(editing.find(made.getFirst()).orElseThrow().hasUnpublished())
                    .isTrue();
            assertThat(Views.all(form, DateTimePicker.class))
                    .as("no date for what readers see already")
                    .isEmpty();
            press(form, "withdraw");
            assertThat(entries.find(made.getFirst())).as("asked first").isPresent();
        });
    }

    @Test
    void aTextCanBeGivenADate() {
        asEditor(Language.FR, request -> {
            UUID id = created("Avec une date");
            EntryForm form = form(id, request);
            Views.byId(form, DateTimePicker.class, "publish-at")
                    .setValue(LocalDateTime.ofInstant(clock.instant(), Translator.ZONE)
                            .minusMinutes(5));
            press(form, "schedule");
            assertThat(Views.byId(form, DateTimePicker.class, "publish-at").isInvalid())
                    .isTrue();
            Views.byId(form, DateTimePicker.class, "publish-at")
                    .setValue(LocalDateTime.ofInstant(clock.instant(), Translator.ZONE)
                            .plusYears(20));
            press(form, "schedule");
            EntrySheet sheet = editing.find(id).orElseThrow();
            assertThat(sheet.state()).isEqualTo(EntryState.SCHEDULED);
            assertThat(told(form)).isEqualTo(request.texts().get("desk.done.scheduled"));
        });
    }

    @Test
    void theSecondEditorSeesTheOthersTextBesideTheirsAndMaySaveBoth() {
        asEditor(Language.FR, request -> {
            UUID id = created("À quatre mains");
            EntryForm first = form(id, request);
            EntryForm second = form(id, request);
            Views.byId(first, TextArea.class, "body-fr").setValue("de la première");
            press(first, "save");
            Views.byId(second, TextArea.class, "body-fr").setValue("de la seconde");
            press(second, "save");
            assertThat(Views.byId(second, TextArea.class, "body-fr").getValue()).isEqualTo("de la seconde");
            assertThat(Views.byId(second, Div.class, "conflict").isVisible()).isTrue();
            List<Div> theirs = Views.byClass(second, Div.class, "theirs").stream()
                    .filter(Component::isVisible)
                    .toList();
            assertThat(theirs)
                    .singleElement()
                    .satisfies(place -> assertThat(Views.all(place, Paragraph.class))
                            .extracting(Paragraph::getText)
                            .contains("de la première"));
            press(second, "save");
            assertThat(editing.versions(id))
                    .extracting(version -> version.fields().get("body.fr"))
                    .containsExactly("de la seconde", "de la première", "texte");
        });
    }

    @Test
    void aPreviewIsTheReadersPageUnderABand() {
        asEditor(Language.FR, request -> {
            UUID id = created("Aperçu fidèle");
            String band = request.texts().get("editorial.preview.band");
            ReadingRequest wanted = new ReadingRequest(
                    request.site(),
                    request.texts(),
                    "/staff/editorial/" + id + "/preview",
                    java.util.Map.of("id", id.toString()),
                    java.util.Map.of(),
                    people.editor());
            String preview = previews.read(wanted).orElseThrow().body();
            assertThat(preview).contains(band, "Aperçu fidèle");
            EntrySheet sheet = editing.find(id).orElseThrow();
            EntryContent said = sheet.content();
            StoredFile file = new StoredFile("a".repeat(64), "application/pdf", 3 << 10, "دفتر التحملات.pdf");
            editing.publish(
                    id,
                    new EntryDraft(
                            sheet.kind(),
                            sheet.slug(),
                            new EntryContent(said.title(), said.summary(), said.body(), null, List.of(file))),
                    sheet.latest(),
                    people.editor().personId());
            ReadingRequest public1 = new ReadingRequest(
                    request.site(),
                    request.texts(),
                    "/news/" + sheet.slug(),
                    java.util.Map.of("slug", sheet.slug()),
                    java.util.Map.of(),
                    null);
            String read = reading.read(public1).orElseThrow().body();
            assertThat(read).contains("/files/editorial/" + id + "/" + file.hash(), "دفتر التحملات.pdf", "3 ko");
            assertThat(previews.read(wanted).orElseThrow().body()).endsWith(read);
        });
    }

    @Test
    void aWayMovesByItsButtonsAndThePlaceIsSaid() {
        asEditor(Language.AR, request -> {
            NavigationEditView view = new NavigationEditView(live, navigation, entries, declared);
            view.fill(request);
            List<NavigationRow> rows = Views.all(view, NavigationRow.class);
            NavigationRow second = rows.get(1);
            List<Button> up = Views.byClass(second, Button.class, "up");
            assertThat(Views.byClass(rows.getFirst(), Button.class, "up"))
                    .singleElement()
                    .satisfies(button -> assertThat(button.isEnabled()).isFalse());
            Views.press(up.getFirst());
            assertThat(Views.all(view, NavigationRow.class).getFirst()).isSameAs(second);
            assertThat(told(view))
                    .isEqualTo(request.texts().get("editorial.navigation.moved", second.name(), 1, rows.size()));
            press(view, "save");
            assertThat(navigation.main(declared).getFirst().path()).isEqualTo(second.path());
            assertThat(frame.header(request).indexOf("href=\"" + second.path()))
                    .isLessThan(frame.header(request)
                            .indexOf("href=\"" + rows.getFirst().path()));
            NavigationEditView again = new NavigationEditView(live, navigation, entries, declared);
            again.fill(request);
            Views.press(Views.byClass(Views.all(again, NavigationRow.class).get(1), Button.class, "up")
                    .getFirst());
            press(again, "save");
        });
    }

    @ParameterizedTest
    @EnumSource(
            value = Language.class,
            names = {"AR", "FR"})
    void aPaleColourSaysWhyAndOffersTheNearest(Language language) {
        asAdministrator(KASBA_TADLA, language, request -> {
            IdentityEditView view = new IdentityEditView(live, identities);
            view.fill(request);
            TextField brand = Views.byId(view, TextField.class, "brand");
            brand.setValue("#f5c518");
            press(view, "save");
            assertThat(brand.isInvalid()).isTrue();
            assertThat(brand.getErrorMessage())
                    .isEqualTo(texts.in(language)
                            .get(
                                    "editorial.identity.brand-pale",
                                    ma.musharaka.commune.Contrast.nearestReadable("#f5c518")));
            press(view, "take-nearest");
            assertThat(brand.getValue()).isEqualTo(ma.musharaka.commune.Contrast.nearestReadable("#f5c518"));
            assertThat(Views.all(view, Button.class))
                    .extracting(button -> button.getId().orElse(""))
                    .doesNotContain("take-nearest");
        });
    }

    @Test
    void theCommunesOwnSentenceStandsOnItsPagesUntilItIsTakenBack() {
        asAdministrator(KASBA_TADLA, Language.FR, request -> {
            TextsEditView view = new TextsEditView(live, ownTexts, texts);
            view.fill(request);
            TextField space = Views.byId(view, TextField.class, "shell.space-fr");
            space.setValue("Parlons-nous");
            press(view, "save");
            assertThat(texts.in(Language.FR).get("shell.space")).isEqualTo("Parlons-nous");
            assertThat(Views.all(view, H2.class)).isNotEmpty();
            space.setValue("");
            press(view, "save");
            assertThat(texts.in(Language.FR).get("shell.space"))
                    .isEqualTo(texts.ofTheHouse(Language.FR).get("shell.space"));
        });
    }

    @Test
    void everyVersionShowsWhatItChanged() {
        asEditor(Language.FR, request -> {
            UUID id = created("Mot à mot");
            EntryForm form = form(id, request);
            Views.byId(form, TextArea.class, "body-fr").setValue("texte changé");
            press(form, "save");
            VersionsPanel panel = new VersionsPanel(
                    editing.versions(id),
                    FieldLabels.in(request.texts(), name -> "editorial.field." + name),
                    number -> {},
                    request.texts());
            String html = panel.getElement().getOuterHTML();
            assertThat(html).contains("<ins>", "changé").contains("restore-1").doesNotContain("restore-2");
        });
    }

    @ParameterizedTest
    @ValueSource(
            classes = {
                EntriesView.class,
                EntryView.class,
                PreviewView.class,
                VersionsView.class,
                ChangesView.class,
                NavigationEditView.class,
                TextsEditView.class,
                IdentityEditView.class
            })
    void onlyEditorsAndAdministratorsEnter(Class<?> view) {
        AccessAnnotationChecker checker = new AccessAnnotationChecker();
        Principal someone = () -> "someone";
        for (String role : new String[] {"CITIZEN", "MODERATOR", "PETITION_OFFICER"})
            assertThat(checker.hasAccess(view, someone, role::equals)).as(role).isFalse();
        assertThat(checker.hasAccess(view, null, role -> false)).isFalse();
        assertThat(checker.hasAccess(view, someone, "COMMUNE_ADMINISTRATOR"::equals))
                .isTrue();
        assertThat(checker.hasAccess(view, someone, "EDITOR"::equals)).isEqualTo(view != IdentityEditView.class);
        assertThat(view.getAnnotation(Route.class).value()).startsWith("staff/");
        assertThat(Set.of(view.getAnnotations())).isNotEmpty();
    }
}
