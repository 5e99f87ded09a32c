package ma.musharaka.editorial.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadHandler;
import java.util.ArrayList;
import java.util.List;
import ma.musharaka.editorial.EditingService;
import ma.musharaka.editorial.EntryContent;
import ma.musharaka.platform.InvalidInput;
import ma.musharaka.platform.Translator;
import ma.musharaka.platform.files.FileStore;
import ma.musharaka.platform.files.StoredFile;
import ma.musharaka.platform.ui.Desk;
import ma.musharaka.platform.ui.Uploads;

/** The files that readers may take along with an entry, in their order. */
class FilesField extends Div {

    private final Translator texts;
    private final List<StoredFile> files;
    private final UnorderedList shown = new UnorderedList();
    private final Paragraph told = Desk.status("files-told");
    private final Button choose;

    FilesField(EditingService editing, List<StoredFile> kept, Translator texts) {
        this.texts = texts;
        this.files = new ArrayList<>(kept);
        this.choose = new Button(texts.get("editorial.files.choose"));
        choose.setId("choose-file");
        addClassName("card");
        shown.addClassName("files");
        Upload upload = new Upload();
        upload.setUploadHandler(UploadHandler.inMemory((about, content) -> {
            try {
                take(editing.keepFile(about.fileName(), content));
            } catch (InvalidInput invalid) {
                InvalidInput.Violation violation = invalid.violations().getFirst();
                told.setText(texts.get(violation.key(), violation.arguments()));
            }
            upload.clearFileList();
        }));
        upload.addFileRejectedListener(rejected -> told.setText(rejected.getErrorMessage()));
        Uploads.prepare(upload, choose, 1, FileStore.LARGEST, texts, ".pdf", ".png", ".jpg", ".jpeg");
        add(
                new H2(texts.get("files.title")),
                Desk.styled(texts.get("editorial.files.help", FileStore.LARGEST_MEGABYTES), "meta"),
                shown,
                upload,
                told);
        show();
    }

    private void take(StoredFile file) {
        if (files.stream().noneMatch(known -> known.hash().equals(file.hash()))) files.add(file);
        told.setText(texts.get("editorial.files.arrived", file.name()));
        show();
    }

    private void show() {
        shown.removeAll();
        for (StoredFile file : files) {
            Span name = new Span(file.name());
            name.getElement().setAttribute("dir", "auto");
            Button remove = new Button(texts.get("editorial.files.remove"), click -> {
                files.remove(file);
                told.setText(texts.get("editorial.files.removed", file.name()));
                show();
                choose.focus();
            });
            remove.setAriaLabel(texts.get("editorial.files.remove-named", file.name()));
            shown.add(new ListItem(name, remove));
        }
        choose.setEnabled(files.size() < EntryContent.MOST_FILES);
    }

    List<StoredFile> files() {
        return List.copyOf(files);
    }
}
