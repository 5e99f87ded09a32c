package ma.musharaka.editorial.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadI18N;
import com.vaadin.flow.server.streams.UploadEvent;
import com.vaadin.flow.server.streams.UploadHandler;
import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import ma.musharaka.editorial.EditingService;
import ma.musharaka.editorial.EntryContent;
import ma.musharaka.platform.InvalidInput;
import ma.musharaka.platform.Language;
import ma.musharaka.platform.LocalizedText;
import ma.musharaka.platform.Site;
import ma.musharaka.platform.Translator;
import ma.musharaka.platform.files.FileStore;
import ma.musharaka.platform.files.StoredFile;
import ma.musharaka.platform.ui.Desk;
import org.jspecify.annotations.Nullable;

/** The picture of an entry, and what it shows in each language for those who do not see it. */
class PictureField extends Div {

    private final EditingService editing;
    private final Translator texts;
    private final Upload upload;
    private final Paragraph fault = Desk.styled("", "fault");
    private final Div shown = new Div();
    private final Map<Language, TextField> alts = new LinkedHashMap<>();
    private final AtomicReference<@Nullable StoredFile> arrived = new AtomicReference<>();
    private final AtomicReference<String> refusal = new AtomicReference<>("");
    private final String saved;
    private EntryContent.@Nullable Picture kept;

    PictureField(EditingService editing, EntryContent.@Nullable Picture picture, Site site, Translator texts) {
        this.editing = editing;
        this.texts = texts;
        this.kept = picture;
        this.saved = picture == null ? "" : picture.hash();
        this.upload = new Upload(new Handler());
        addClassNames("card", "picture");
        Button choose = new Button(texts.get("editorial.picture.choose"));
        choose.setId("choose-picture");
        upload.setUploadButton(choose);
        upload.setDropAllowed(false);
        upload.setAcceptedFileTypes(".png", ".jpg", ".jpeg");
        upload.setMaxFileSize(FileStore.LARGEST);
        upload.setI18n(new UploadI18N()
                .setError(new UploadI18N.Error()
                        .setTooManyFiles(texts.get("editorial.picture.type"))
                        .setFileIsTooBig(texts.get("editorial.picture.too-big", FileStore.LARGEST_MEGABYTES))
                        .setIncorrectFileType(texts.get("editorial.picture.type"))));
        upload.addFileRejectedListener(rejected -> fault.setText(rejected.getErrorMessage()));
        upload.getElement().addEventListener("upload-success", event -> take());
        upload.getElement().addEventListener("upload-error", event -> fault.setText(refusal.get()));
        fault.getElement().setAttribute("role", "alert");
        add(new H2(texts.get("editorial.picture.title")), Desk.styled(texts.get("editorial.picture.help"), "meta"));
        add(shown, upload, fault);
        for (Language language : Language.values()) {
            TextField alt = Desk.line(
                    "alt",
                    language,
                    texts.get("editorial.picture.alt", language.ownName()),
                    picture == null ? null : Desk.exactly(picture.alt(), language),
                    EntryContent.LONGEST_ALT);
            alts.put(language, alt);
            alt.setVisible(false);
            add(alt);
        }
        show(site.languages());
    }

    private void show(Iterable<Language> languages) {
        shown.removeAll();
        EntryContent.Picture now = kept;
        for (Language language : languages) {
            TextField alt = alts.get(language);
            if (alt != null) alt.setVisible(now != null);
        }
        if (now == null) return;
        // until the entry is saved nobody is shown the file, not even its editor
        Component image = saved.equals(now.hash())
                ? Desk.withClass(
                        new Image("/files/editorial/" + now.hash(), now.alt().text(texts.language())), "preview")
                : new Paragraph(texts.get("editorial.picture.arrived"));
        Button remove = new Button(texts.get("editorial.picture.remove"), click -> {
            kept = null;
            show(alts.keySet());
        });
        remove.setId("remove-picture");
        shown.add(image, remove);
    }

    private void take() {
        fault.setText(refusal.get());
        StoredFile file = arrived.getAndSet(null);
        if (file == null) return;
        kept = new EntryContent.Picture(file.hash(), file.type(), alt());
        upload.clearFileList();
        show(alts.keySet());
    }

    private LocalizedText alt() {
        return new LocalizedText(value(Language.AR), value(Language.FR), value(Language.ZGH));
    }

    private String value(Language language) {
        TextField field = alts.get(language);
        return field == null ? "" : field.getValue();
    }

    EntryContent.@Nullable Picture picture() {
        EntryContent.Picture now = kept;
        return now == null ? null : new EntryContent.Picture(now.hash(), now.type(), alt());
    }

    Map<String, Component> byName() {
        Map<String, Component> named = new LinkedHashMap<>();
        alts.forEach((language, field) -> named.put("alt-" + language.code(), field));
        return named;
    }

    /** Runs in the request that brings the file, without the page's lock. */
    private final class Handler implements UploadHandler {

        @Override
        public void handleUploadRequest(UploadEvent event) throws IOException {
            refusal.set("");
            try (InputStream in = event.getInputStream()) {
                arrived.set(editing.keep(event.getFileName(), in.readNBytes(FileStore.LARGEST + 1)));
            } catch (InvalidInput invalid) {
                InvalidInput.Violation violation = invalid.violations().getFirst();
                String said = texts.get(violation.key(), violation.arguments());
                refusal.set(said);
                event.reject(said);
            }
        }

        @Override
        public long getFileSizeMax() {
            return FileStore.LARGEST;
        }
    }
}
