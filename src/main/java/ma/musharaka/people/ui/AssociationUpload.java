package ma.musharaka.people.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadHandler;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import ma.musharaka.people.AssociationDraft;
import ma.musharaka.people.AssociationService;
import ma.musharaka.platform.InvalidInput;
import ma.musharaka.platform.Translator;
import ma.musharaka.platform.files.FileStore;
import ma.musharaka.platform.ui.Uploads;

/** Takes one document of an association; what is wrong with it is said at once. */
class AssociationUpload extends Div {

    private final AssociationDraft.Kind kind;
    private final List<AssociationDraft.Document> taken = new ArrayList<>();

    AssociationUpload(AssociationService associations, AssociationDraft.Kind kind, Translator texts) {
        this.kind = kind;
        Paragraph told = Parts.status("told-" + id());
        Upload upload = new Upload(UploadHandler.inMemory((about, content) -> {
            taken.clear();
            try {
                taken.add(new AssociationDraft.Document(kind, associations.keep(about.fileName(), content)));
                told.setText(texts.get("association.document-taken"));
            } catch (InvalidInput invalid) {
                InvalidInput.Violation violation = invalid.violations().getFirst();
                told.setText(texts.get(violation.key(), violation.arguments()));
            }
        }));
        upload.addFileRemovedListener(removed -> {
            taken.clear();
            told.setText("");
        });
        upload.addFileRejectedListener(rejected -> told.setText(texts.get("files.type", rejected.getFileName())));
        Button choose = Parts.button("attach-" + id(), texts.get(kind.textKey()));
        Uploads.prepare(upload, choose, 1, FileStore.LARGEST, texts, ".pdf", ".png", ".jpg", ".jpeg");
        add(upload, told);
    }

    private String id() {
        return kind.name().toLowerCase(Locale.ROOT);
    }

    List<AssociationDraft.Document> taken() {
        return List.copyOf(taken);
    }
}
