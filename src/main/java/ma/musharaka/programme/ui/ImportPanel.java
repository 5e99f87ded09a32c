package ma.musharaka.programme.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadHandler;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import ma.musharaka.people.revision.SavedElsewhere;
import ma.musharaka.platform.Translator;
import ma.musharaka.platform.sheet.Sheet;
import ma.musharaka.platform.ui.Desk;
import ma.musharaka.platform.ui.Uploads;
import ma.musharaka.programme.ProgrammeImport;
import ma.musharaka.programme.ProjectContent;
import ma.musharaka.programme.RowFault;

/** Where a whole programme comes in: a file, what is wrong in it row by row, what it would do, and only then the import. */
class ImportPanel extends Div {

    private static final int MOST_FAULTS = 50;

    private final ProgrammeImport imports;
    private final UUID editor;
    private final Translator texts;
    private final Consumer<UUID> open;
    private final Div preview = new Div();
    private final Paragraph told = Desk.status("import-told");

    /** @param open leads to what was imported */
    ImportPanel(ProgrammeImport imports, UUID editor, Translator texts, Consumer<UUID> open) {
        this.imports = imports;
        this.editor = editor;
        this.texts = texts;
        this.open = open;
        addClassNames("card", "desk");
        Upload upload = new Upload(UploadHandler.inMemory((about, content) -> show(imports.preview(content))));
        Button choose = new Button(texts.get("programme.import.choose"));
        choose.setId("choose-file");
        Uploads.prepare(upload, choose, 1, Sheet.LARGEST, texts, ".csv", ".xlsx");
        upload.addFileRejectedListener(
                rejected -> told.setText(texts.get("programme.import.rejected", rejected.getFileName())));
        add(
                new H2(texts.get("programme.import.title")),
                Desk.styled(texts.get("programme.import.text"), "meta"),
                upload,
                told,
                preview);
    }

    void show(ProgrammeImport.Preview read) {
        preview.removeAll();
        told.setText("");
        if (!read.faults().isEmpty()) {
            told.setText(texts.get("programme.import.faults", read.faults().size()));
            UnorderedList faults = Desk.withClass(new UnorderedList(), "plain");
            read.faults().stream().limit(MOST_FAULTS).forEach(each -> faults.add(new ListItem(said(each))));
            preview.add(faults);
            return;
        }
        List<ProjectContent> projects =
                read.whole() == null ? List.of() : read.whole().projects();
        told.setText(texts.get(
                "programme.import.would",
                read.count(ProgrammeImport.Fate.ADDED),
                read.count(ProgrammeImport.Fate.CHANGED),
                read.count(ProgrammeImport.Fate.SAME)));
        UnorderedList list = Desk.withClass(new UnorderedList(), "plain");
        for (ProjectContent project : projects) {
            ProgrammeImport.Fate fate = read.fates().get(project.slug());
            if (fate != ProgrammeImport.Fate.SAME)
                list.add(new ListItem(texts.get(
                        fate == ProgrammeImport.Fate.ADDED ? "programme.import.added" : "programme.import.changed",
                        project.title().text(texts.language()))));
        }
        preview.add(
                new H3(read.whole() == null ? "" : read.whole().head().title().text(texts.language())));
        preview.add(list);
        if (!read.left().isEmpty())
            preview.add(new Paragraph(texts.get("programme.import.left", String.join(", ", read.left()))));
        if (read.canBeImported()) preview.add(createTake(read));
    }

    private String said(RowFault fault) {
        String why = texts.get(fault.key(), fault.arguments());
        return fault.row() == 0 ? why : texts.get("programme.import.row", fault.row(), why);
    }

    private Button createTake(ProgrammeImport.Preview read) {
        Button take = Desk.primary("import", texts.get("programme.import.take"));
        take.addClickListener(click -> {
            try {
                open.accept(imports.take(read, editor));
            } catch (SavedElsewhere elsewhere) {
                preview.removeAll();
                told.setText(texts.get("programme.import.meanwhile"));
            }
        });
        return take;
    }
}
