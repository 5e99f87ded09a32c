package ma.musharaka.budget.ui;

import static java.nio.charset.StandardCharsets.UTF_8;
import static ma.musharaka.testing.TestCommunes.KASBA_TADLA;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import ma.musharaka.budget.BudgetData;
import ma.musharaka.budget.BudgetImports;
import ma.musharaka.budget.BudgetTemplates;
import ma.musharaka.budget.BudgetWords;
import ma.musharaka.people.SignedIn;
import ma.musharaka.platform.Language;
import ma.musharaka.platform.LocalizedText;
import ma.musharaka.platform.Site;
import ma.musharaka.platform.Sites;
import ma.musharaka.platform.Texts;
import ma.musharaka.platform.reading.ReadingRequest;
import ma.musharaka.platform.ui.LivePages;
import ma.musharaka.platform.ui.RowsField;
import ma.musharaka.testing.DemoPeople;
import ma.musharaka.testing.IntegrationTest;
import ma.musharaka.testing.Views;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

/** The editors' pages of the budget, in the commune whose demonstration has no file yet. */
@IntegrationTest
class StaffBudgetViewTests {

    @Autowired
    private BudgetImports imports;

    @Autowired
    private BudgetTemplates templates;

    @Autowired
    private BudgetWords words;

    @Autowired
    private LivePages live;

    @Autowired
    private DemoPeople people;

    @Autowired
    private Sites sites;

    @Autowired
    private Texts texts;

    private void asEditor(Language language, Map<String, String> route, Consumer<ReadingRequest> visit) {
        Views.visit(KASBA_TADLA, language, () -> {
            SignedIn editor = people.editor();
            Site site = sites.current();
            DemoPeople.as(
                    editor,
                    () -> visit.accept(
                            new ReadingRequest(site, texts.in(language), "/staff/budget", route, Map.of(), editor)));
        });
    }

    private BudgetImports.Handed hand(String file) {
        return imports.hand("file.csv", file.getBytes(UTF_8), people.editor().personId());
    }

    private static String textOf(Component component) {
        StringBuilder text = new StringBuilder();
        Views.all(component, Span.class)
                .forEach(span -> text.append(span.getText()).append('\n'));
        Views.all(component, Paragraph.class)
                .forEach(line -> text.append(line.getText()).append('\n'));
        return text.toString();
    }

    @ParameterizedTest
    @EnumSource(
            value = Language.class,
            names = {"AR", "FR"})
    void aFileWithFaultsIsToldRowByRowInTheReadersLanguage(Language language) {
        asEditor(language, Map.of(), request -> {
            StaffBudgetView view = new StaffBudgetView(live, imports, templates, words);
            view.fill(request);
            view.show(
                    "file.csv",
                    hand("Année;Partie;Nature;Chapitre;Intitulé;Voté\n2030;1;R;40;Taxes;x\n2030;1;D;10;Personnel;5\n"),
                    texts.in(language));
            assertThat(Views.byId(view, Paragraph.class, "refused").getText()).contains("file.csv");
            String faults = textOf(Views.byId(view, Div.class, "faults"));
            assertThat(faults)
                    .contains("2", "x", texts.in(language).get("budget.column.voted"))
                    .contains(texts.in(language).get("budget.fault.amount"));
            assertThat(Views.all(view, Anchor.class))
                    .noneMatch(link -> link.getId().filter("look"::equals).isPresent());
        });
    }

    @Test
    void aGoodFileLeadsToItsPreviewAndFromThereToThePublic() {
        asEditor(Language.FR, Map.of(), request -> {
            StaffBudgetView view = new StaffBudgetView(live, imports, templates, words);
            view.fill(request);
            BudgetImports.Handed handed = hand("Année;Partie;Nature;Chapitre;Intitulé;Voté\n2041;1;R;40;Taxes "
                    + UUID.randomUUID() + ";12,50\n2041;1;D;10;Personnel;12,50\n");
            view.show("file.csv", handed, texts.in(Language.FR));
            String address = Views.byId(view, Anchor.class, "look").getHref();
            assertThat(address).contains("/staff/budget/" + handed.draft());
            assertThat(textOf(view)).contains(texts.in(Language.FR).get("budget.import.state.draft"));
        });
        List<UUID> drafts = new java.util.ArrayList<>();
        asEditor(
                Language.FR,
                Map.of(),
                request -> imports.list(0).stream()
                        .filter(draft -> draft.years().stream().anyMatch(year -> year.year() == 2041))
                        .forEach(draft -> drafts.add(draft.id())));
        asEditor(Language.FR, Map.of("id", drafts.getFirst().toString()), request -> {
            StaffBudgetDraftView view = new StaffBudgetDraftView(live, imports);
            view.fill(request);
            assertThat(textOf(Views.byId(view, Div.class, "year-2041")))
                    .contains("12,50", texts.in(Language.FR).get("budget.draft.first"));
            assertThat(Views.byId(view, Button.class, "publish").isEnabled()).isTrue();
            Views.press(Views.byId(view, Button.class, "schedule"));
            assertThat(Views.byId(view, com.vaadin.flow.component.datetimepicker.DateTimePicker.class, "publish-at")
                            .isInvalid())
                    .isTrue();
            imports.discard(drafts.getFirst());
        });
    }

    @Test
    void whatIsWrongWithAStepIsSaidAtTheStepsOwnField() {
        asEditor(Language.FR, Map.of(), request -> {
            RowsField<BudgetData.Step> steps =
                    new RowsField<>("steps", "steps", "add", () -> new StepRow(request), request.texts());
            LocalizedText words = LocalizedText.of("خطوة", "Une étape");
            steps.show(List.of(new BudgetData.Step(words, words, words, null)));

            assertThat(steps.byName())
                    .as("as the service names them")
                    .containsOnlyKeys("steps[0].title", "steps[0].date", "steps[0].when", "steps[0].text");
        });
    }
}
