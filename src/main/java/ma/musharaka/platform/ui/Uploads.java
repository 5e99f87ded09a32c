package ma.musharaka.platform.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadI18N;
import java.util.List;
import ma.musharaka.platform.Translator;

/** Files that people hand in: chosen by a button of the form, and spoken of in their language while they travel. */
public final class Uploads {

    private Uploads() {}

    /**
     * @param choose the button that opens the reader's files
     * @param largest in bytes
     * @param types as names end, with the dot
     */
    public static void prepare(
            Upload upload, Component choose, int most, int largest, Translator texts, String... types) {
        upload.setUploadButton(choose);
        upload.setMaxFiles(most);
        upload.setMaxFileSize(largest);
        upload.setAcceptedFileTypes(types);
        upload.setDropAllowed(false);
        upload.setI18n(words(largest, texts, types));
        // the page hears of what became of the file in a turn of its own
        upload.getElement().addEventListener("upload-success", event -> {});
    }

    private static UploadI18N words(int largest, Translator texts, String... types) {
        String tooBig = texts.get("upload.too-big", largest >> 20);
        UploadI18N said = new UploadI18N();
        said.setError(new UploadI18N.Error()
                .setTooManyFiles(texts.get("upload.too-many"))
                .setFileIsTooBig(tooBig)
                .setIncorrectFileType(texts.get("upload.type", String.join(" ", types))));
        said.setUploading(new UploadI18N.Uploading()
                .setStatus(new UploadI18N.Uploading.Status()
                        .setConnecting(texts.get("upload.connecting"))
                        .setStalled(texts.get("upload.stalled"))
                        .setProcessing(texts.get("upload.processing"))
                        .setHeld(texts.get("upload.held")))
                .setRemainingTime(new UploadI18N.Uploading.RemainingTime()
                        .setPrefix(texts.get("upload.remaining"))
                        .setUnknown(texts.get("upload.remaining-unknown")))
                .setError(new UploadI18N.Uploading.Error()
                        .setServerUnavailable(texts.get("upload.unavailable"))
                        .setUnexpectedServerError(texts.get("upload.refused"))
                        .setForbidden(texts.get("upload.refused"))
                        .setFileTooLarge(tooBig)));
        said.setFile(new UploadI18N.File()
                .setRetry(texts.get("upload.retry"))
                .setStart(texts.get("upload.start"))
                .setRemove(texts.get("upload.remove")));
        said.setUnits(List.of(texts.get("upload.units").split(",")), 1024);
        return said;
    }
}
