package ma.musharaka.charter.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadHandler;
import java.util.function.BiFunction;
import ma.musharaka.charter.CharterData;
import ma.musharaka.platform.InvalidInput;
import ma.musharaka.platform.Translator;
import ma.musharaka.platform.files.FileStore;
import ma.musharaka.platform.files.StoredFile;
import ma.musharaka.platform.ui.Desk;
import ma.musharaka.platform.ui.Uploads;
import org.jspecify.annotations.Nullable;

/** A document that goes with a step or a judgement. */
class DocumentField extends Div {

    private final Translator texts;
    private final Paragraph told;
    private CharterData.@Nullable Document document;

    /** @param keep takes a file by its name and content */
    DocumentField(String id, BiFunction<String, byte[], StoredFile> keep, Translator texts) {
        this.texts = texts;
        told = Desk.status(id + "-file-told");
        Upload upload = new Upload(UploadHandler.inMemory((about, content) -> {
            try {
                StoredFile stored = keep.apply(about.fileName(), content);
                show(new CharterData.Document(stored.hash(), stored.name()));
            } catch (InvalidInput invalid) {
                InvalidInput.Violation violation = invalid.violations().getFirst();
                told.setText(texts.get(violation.key(), violation.arguments()));
            }
        }));
        upload.setId(id + "-document");
        upload.addFileRejectedListener(rejected -> told.setText(texts.get("files.type", rejected.getFileName())));
        Uploads.prepare(
                upload,
                new Button(texts.get("charter.staff.choose-file")),
                1,
                FileStore.LARGEST,
                texts,
                ".pdf",
                ".docx",
                ".odt");
        add(told, upload);
    }

    void show(CharterData.@Nullable Document given) {
        document = given;
        told.setText(given == null ? "" : texts.get("charter.staff.file-taken", given.name()));
    }

    CharterData.@Nullable Document value() {
        return document;
    }
}
