package ma.musharaka.petition.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadEvent;
import com.vaadin.flow.server.streams.UploadHandler;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import ma.musharaka.petition.DocumentKind;
import ma.musharaka.petition.PetitionDraft;
import ma.musharaka.petition.PetitionService;
import ma.musharaka.platform.InvalidInput;
import ma.musharaka.platform.Translator;
import ma.musharaka.platform.files.FileStore;
import ma.musharaka.platform.files.StoredFile;
import ma.musharaka.platform.ui.Uploads;

/** Takes the documents of one kind; what is wrong with a file is said at once. */
class DocumentUpload extends Div {

    private final PetitionService petitions;
    private final DocumentKind kind;
    private final Translator texts;
    private final Upload upload;
    private final Paragraph fault = new Paragraph();

    /** Written by the upload's own request, read by the page's. */
    private final Map<String, StoredFile> files = new LinkedHashMap<>();

    private String refusal = "";

    DocumentUpload(PetitionService petitions, DocumentKind kind, int most, Translator texts) {
        this.petitions = petitions;
        this.kind = kind;
        this.texts = texts;
        this.upload = new Upload(new Handler());

        upload.addFileRemovedListener(removed -> remove(removed.getFileName()));
        upload.addFileRejectedListener(
                rejected -> fault.setText(rejected.getFileName() + " : " + rejected.getErrorMessage()));
        upload.getElement().addEventListener("upload-success", event -> showRefusal());
        upload.getElement().addEventListener("upload-error", event -> showRefusal());

        String name = kind.name().toLowerCase(Locale.ROOT);
        Button choose = new Button(texts.get("petition.attach." + name));
        choose.setId("attach-" + name);
        Uploads.prepare(upload, choose, most, FileStore.LARGEST, texts, ".pdf", ".png", ".jpg", ".jpeg");
        fault.addClassName("fault");
        fault.getElement().setAttribute("role", "alert");
        add(upload, fault);
    }

    List<PetitionDraft.Document> taken() {
        synchronized (files) {
            List<PetitionDraft.Document> taken = new ArrayList<>();
            for (StoredFile file : files.values()) taken.add(new PetitionDraft.Document(kind, file));
            return taken;
        }
    }

    private void remove(String name) {
        synchronized (files) {
            files.remove(name);
        }
        fault.setText("");
    }

    private void showRefusal() {
        synchronized (files) {
            fault.setText(refusal);
            // a refused file must not keep the place of the right one
            if (!refusal.isEmpty())
                upload.getElement().executeJs("this.files = this.files.filter(file => !file.error)");
        }
    }

    /** Runs in the request that brings the file, without the page's lock. */
    private final class Handler implements UploadHandler {

        @Override
        public void handleUploadRequest(UploadEvent event) throws IOException {
            String said = "";
            try (InputStream in = event.getInputStream()) {
                StoredFile file = petitions.keep(event.getFileName(), in.readNBytes(FileStore.LARGEST + 1));
                synchronized (files) {
                    files.put(event.getFileName(), file);
                }
            } catch (InvalidInput invalid) {
                InvalidInput.Violation violation = invalid.violations().getFirst();
                said = texts.get(violation.key(), violation.arguments());
                event.reject(said);
            }
            synchronized (files) {
                refusal = said;
            }
        }

        @Override
        public long getFileSizeMax() {
            return FileStore.LARGEST;
        }
    }
}
