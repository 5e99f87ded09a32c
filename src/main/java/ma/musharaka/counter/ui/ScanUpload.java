package ma.musharaka.counter.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadHandler;
import ma.musharaka.counter.CounterService;
import ma.musharaka.platform.InvalidInput;
import ma.musharaka.platform.Translator;
import ma.musharaka.platform.files.FileStore;
import ma.musharaka.platform.files.StoredFile;
import ma.musharaka.platform.ui.Uploads;
import org.jspecify.annotations.Nullable;

/** Takes the scan of a paper, or a photograph of it. */
class ScanUpload extends Div {

    private final Upload upload;
    private final Paragraph said = new Paragraph();
    private @Nullable StoredFile taken;

    ScanUpload(CounterService counter, Translator texts) {
        // the file comes as a whole, in the page's own turn: one paper, a few megabytes at most
        upload = new Upload(UploadHandler.inMemory((metadata, content) -> {
            try {
                taken = counter.keep(metadata.fileName(), content);
                said.setText("");
            } catch (InvalidInput invalid) {
                InvalidInput.Violation fault = invalid.violations().getFirst();
                said.setText(texts.get(fault.key(), fault.arguments()));
                clearFiles();
            }
        }));
        Button choose = new Button(texts.get("counter.scan"));
        choose.setId("scan");
        Uploads.prepare(upload, choose, 1, FileStore.LARGEST, texts, ".pdf", ".png", ".jpg", ".jpeg");
        upload.addFileRemovedListener(removed -> taken = null);
        upload.addFileRejectedListener(
                rejected -> said.setText(texts.get("files.too-big", "", FileStore.LARGEST_MEGABYTES)));
        said.addClassName("fault");
        said.getElement().setAttribute("role", "alert");
        add(upload, said);
    }

    @Nullable
    StoredFile taken() {
        return taken;
    }

    void clear() {
        taken = null;
        said.setText("");
        clearFiles();
    }

    private void clearFiles() {
        upload.clearFileList();
    }
}
