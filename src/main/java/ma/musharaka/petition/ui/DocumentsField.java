package ma.musharaka.petition.ui;

import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import ma.musharaka.petition.DocumentKind;
import ma.musharaka.petition.PetitionDraft;
import ma.musharaka.petition.PetitionService;
import ma.musharaka.platform.Translator;
import ma.musharaka.platform.files.FileStore;
import org.jspecify.annotations.Nullable;

/** Where the documents of a petition are handed in, each kind in its place. */
class DocumentsField extends Div implements HasValidation {

    private static final int MOST_OTHERS = PetitionDraft.MOST_DOCUMENTS - 2;

    private final List<DocumentUpload> uploads = new ArrayList<>();
    private final Paragraph fault = new Paragraph();

    DocumentsField(PetitionService petitions, Translator texts) {
        setId("documents");
        getElement().setAttribute("role", "group");
        getElement().setAttribute("aria-labelledby", "documents-label");
        Span label = new Span(texts.get("petition.documents"));
        label.setId("documents-label");
        label.getStyle().set("font-weight", "600");
        Paragraph help = new Paragraph(texts.get("petition.documents-help", FileStore.LARGEST_MEGABYTES));
        help.addClassName("meta");
        fault.addClassName("fault");
        fault.getElement().setAttribute("role", "alert");
        add(label, help);
        for (DocumentKind kind : DocumentKind.values()) {
            DocumentUpload upload =
                    new DocumentUpload(petitions, kind, kind == DocumentKind.OTHER ? MOST_OTHERS : 1, texts);
            uploads.add(upload);
            add(upload);
        }
        add(fault);
    }

    /** What was handed in and accepted. */
    List<PetitionDraft.Document> taken() {
        return uploads.stream().flatMap(upload -> upload.taken().stream()).toList();
    }

    @Override
    public void setErrorMessage(@Nullable String message) {
        fault.setText(message == null ? "" : message);
    }

    @Override
    public String getErrorMessage() {
        return fault.getText();
    }

    @Override
    public void setInvalid(boolean invalid) {
        getElement().setAttribute("aria-invalid", String.valueOf(invalid));
    }

    @Override
    public boolean isInvalid() {
        return "true".equals(getElement().getAttribute("aria-invalid"));
    }
}
