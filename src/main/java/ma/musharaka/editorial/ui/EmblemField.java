package ma.musharaka.editorial.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadHandler;
import ma.musharaka.editorial.IdentityService;
import ma.musharaka.platform.InvalidInput;
import ma.musharaka.platform.Translator;
import ma.musharaka.platform.files.FileStore;
import ma.musharaka.platform.ui.Desk;
import ma.musharaka.platform.ui.Uploads;
import org.jspecify.annotations.Nullable;

/** The small picture that stands before the commune's name. */
class EmblemField extends Div {

    private final Translator texts;
    private final Div shown = new Div();
    private final Paragraph told = Desk.status("emblem-told");
    private final Button choose;
    private final @Nullable String saved;
    private @Nullable String hash;

    EmblemField(IdentityService identities, @Nullable String emblem, Translator texts) {
        this.texts = texts;
        this.saved = emblem;
        this.hash = emblem;
        this.choose = new Button(texts.get("editorial.emblem.choose"));
        choose.setId("choose-emblem");
        addClassNames("card", "picture");
        Upload upload = new Upload();
        upload.setUploadHandler(UploadHandler.inMemory((about, content) -> {
            try {
                hash = identities.keepEmblem(about.fileName(), content).hash();
                told.setText("");
                show();
            } catch (InvalidInput invalid) {
                InvalidInput.Violation violation = invalid.violations().getFirst();
                told.setText(texts.get(violation.key(), violation.arguments()));
            }
            upload.clearFileList();
        }));
        upload.addFileRejectedListener(rejected -> told.setText(rejected.getErrorMessage()));
        Uploads.prepare(upload, choose, 1, FileStore.LARGEST, texts, ".png", ".jpg", ".jpeg");
        add(
                new H2(texts.get("editorial.field.emblem")),
                Desk.styled(texts.get("editorial.emblem.help"), "meta"),
                shown,
                upload,
                told);
        show();
    }

    private void show() {
        shown.removeAll();
        String now = hash;
        if (now == null) return;
        // until the identity is saved nobody is shown the file, not even its administrator
        Component image = now.equals(saved)
                ? Desk.withClass(new Image("/files/emblem/" + now, texts.get("editorial.field.emblem")), "emblem")
                : new Paragraph(texts.get("editorial.emblem.arrived"));
        Button remove = Desk.plain("remove-emblem", texts.get("editorial.emblem.remove"));
        remove.addClickListener(click -> {
            hash = null;
            told.setText(texts.get("editorial.emblem.removed"));
            show();
            choose.focus();
        });
        shown.add(image, remove);
    }

    @Nullable
    String hash() {
        return hash;
    }
}
