package ma.musharaka.platform.ui;

import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import ma.musharaka.platform.Translator;

/** Asks once more before something that people will notice, in the reader's language; the way back is the first. */
public final class Confirm {

    private Confirm() {}

    /**
     * Opens the question.
     *
     * @param key text key of the question: {@code .title}, {@code .text} and {@code .confirm} stand below it
     * @param act what is done once it is confirmed
     */
    public static ConfirmDialog ask(Translator texts, String key, Runnable act) {
        ConfirmDialog dialog = new ConfirmDialog();
        dialog.setHeader(texts.get(key + ".title"));
        dialog.setText(texts.get(key + ".text"));
        dialog.setConfirmText(texts.get(key + ".confirm"));
        dialog.setCancelText(texts.get("shell.cancel"));
        dialog.setCancelable(true);
        dialog.addConfirmListener(confirmed -> act.run());
        dialog.open();
        return dialog;
    }
}
