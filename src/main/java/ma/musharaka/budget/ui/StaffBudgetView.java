package ma.musharaka.budget.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.UploadHandler;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import ma.musharaka.budget.BudgetDraft;
import ma.musharaka.budget.BudgetImports;
import ma.musharaka.budget.BudgetTemplates;
import ma.musharaka.budget.BudgetWords;
import ma.musharaka.platform.Translator;
import ma.musharaka.platform.reading.ReadingRequest;
import ma.musharaka.platform.sheet.Sheet;
import ma.musharaka.platform.ui.Desk;
import ma.musharaka.platform.ui.LivePages;
import ma.musharaka.platform.ui.LiveView;
import ma.musharaka.platform.ui.Uploads;
import org.springframework.data.domain.Page;

/** Where editors bring the commune's budget: a template, a file, what is wrong in it row by row, and the files before. */
@Route("staff/budget")
@RolesAllowed({"EDITOR", "COMMUNE_ADMINISTRATOR"})
class StaffBudgetView extends LiveView {

    private final BudgetImports imports;
    private final BudgetTemplates templates;
    private final BudgetWords words;
    private final Div outcome = new Div();
    private final Div list = new Div();
    private int shown;

    StaffBudgetView(LivePages live, BudgetImports imports, BudgetTemplates templates, BudgetWords words) {
        super(live, "budget.staff.title");
        this.imports = imports;
        this.templates = templates;
        this.words = words;
        outcome.setId("outcome");
        outcome.addClassName("stack");
        list.addClassNames("stack");
    }

    @Override
    protected void fill(ReadingRequest request) {
        Translator texts = request.texts();
        H2 files = new H2(texts.get("budget.staff.files"));
        add(
                Desk.styled(texts.get("budget.staff.lead"), "lead"),
                new Anchor(request.link("/staff/budget-projects"), texts.get("budget.links.title")),
                createWords(request),
                createTemplates(texts),
                new H2(texts.get("budget.staff.hand-in")),
                new Paragraph(texts.get("budget.staff.hand-in-text", Sheet.LARGEST >> 20)),
                createUpload(texts),
                outcome,
                files,
                list);
        begin(texts);
    }

    private Div createWords(ReadingRequest request) {
        Div links = StaffParts.actions();
        for (int year : words.years())
            links.add(new Anchor(
                    request.link("/staff/budget-words/" + year),
                    request.texts().get("budget.words.of", String.valueOf(year))));
        return links;
    }

    private Div createTemplates(Translator texts) {
        Div links = StaffParts.actions(
                StaffParts.download(
                        "citizen-budget.xlsx",
                        StaffParts.XLSX,
                        texts.get("budget.staff.template-xlsx"),
                        () -> templates.emptyXlsx(texts)),
                StaffParts.download(
                        "citizen-budget.csv",
                        "text/csv;charset=UTF-8",
                        texts.get("budget.staff.template-csv"),
                        () -> templates.emptyCsv(texts)),
                StaffParts.download(
                        "citizen-budget-published.xlsx",
                        StaffParts.XLSX,
                        texts.get("budget.staff.published"),
                        () -> templates.published(texts)));
        return new Div(
                new H2(texts.get("budget.staff.templates")),
                new Paragraph(texts.get("budget.staff.templates-text")),
                links);
    }

    private Upload createUpload(Translator texts) {
        UUID editor = live().requireVisitor().personId();
        // the file comes as a whole, in the page's own turn
        Upload upload = new Upload(UploadHandler.inMemory(
                (about, content) -> show(about.fileName(), imports.hand(about.fileName(), content, editor), texts)));
        Button choose = new Button(texts.get("budget.staff.choose"));
        choose.setId("choose-budget");
        Uploads.prepare(upload, choose, 1, Sheet.LARGEST, texts, ".csv", ".xlsx", ".txt");
        // the page hears of it in a turn of its own
        upload.getElement().addEventListener("upload-success", event -> upload.clearFileList());
        upload.addFileRejectedListener(rejected -> {
            outcome.removeAll();
            outcome.add(alert(texts.get("budget.staff.rejected", rejected.getFileName(), Sheet.LARGEST >> 20)));
        });
        return upload;
    }

    void show(String fileName, BudgetImports.Handed handed, Translator texts) {
        outcome.removeAll();
        if (handed.draft() == null) {
            outcome.add(
                    alert(texts.get(
                            "budget.staff.refused", fileName, handed.faults().size())),
                    new FaultTable("faults", handed.faults(), texts),
                    StaffParts.print(texts));
        } else {
            Anchor open = new Anchor(live().link("/staff/budget/" + handed.draft()), texts.get("budget.staff.look"));
            open.setId("look");
            open.addClassNames("btn", "primary");
            Paragraph taken = Desk.styled(texts.get("budget.staff.taken", fileName), "told");
            taken.getElement().setAttribute("role", "status");
            outcome.add(taken, StaffParts.actions(open));
        }
        if (!handed.notes().isEmpty())
            outcome.add(new H3(texts.get("budget.staff.notes")), new FaultTable("notes", handed.notes(), texts));
        begin(texts);
    }

    private static Paragraph alert(String text) {
        Paragraph alert = Desk.styled(text, "fault");
        alert.setId("refused");
        alert.getElement().setAttribute("role", "alert");
        return alert;
    }

    private void begin(Translator texts) {
        list.removeAll();
        shown = 0;
        showNext(texts);
    }

    private void showNext(Translator texts) {
        Page<BudgetDraft> page = imports.list(shown++);
        if (page.getTotalElements() == 0) list.add(Desk.styled(texts.get("budget.staff.empty"), "empty"));
        for (BudgetDraft draft : page) list.add(createCard(draft, texts));
        if (page.hasNext()) {
            Button more = new Button(texts.get("budget.staff.more"));
            more.addClickListener(click -> {
                list.remove(more);
                showNext(texts);
            });
            list.add(more);
        }
    }

    private Div createCard(BudgetDraft draft, Translator texts) {
        Anchor open = new Anchor(live().link("/staff/budget/" + draft.id()));
        open.add(Desk.isolated(draft.fileName()));
        Span state = new Span(texts.get(draft.state().textKey()));
        state.addClassName("tag");
        List<String> years = new ArrayList<>();
        int lines = 0;
        for (BudgetDraft.Year year : draft.years()) {
            years.add(String.valueOf(year.year()));
            lines += year.lines();
        }
        Div card = new Div(
                new H3(open),
                new Paragraph(state),
                Desk.styled(
                        texts.get("budget.staff.about", years.stream().collect(Collectors.joining(" · ")), lines),
                        "meta"),
                Desk.styled(
                        texts.get(
                                "budget.staff.by",
                                StaffParts.author(draft.author(), texts),
                                Desk.moment(draft.madeAt(), texts)),
                        "meta"));
        if (draft.held()) card.add(Desk.styled(texts.get("budget.import.held"), "note"));
        card.addClassName("card");
        return card;
    }
}
