package ma.musharaka.platform.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Instant;
import java.time.ZonedDateTime;
import ma.musharaka.platform.Language;
import ma.musharaka.platform.LocalizedText;
import ma.musharaka.platform.Translator;
import org.jspecify.annotations.Nullable;

/** What the pages of the editors' desk have in common. */
public final class Desk {

    private Desk() {}

    /** Marks what is written in a language with it, so that letters stand and run as they should. */
    public static <T extends Component> T in(Language language, T component) {
        component.getElement().setAttribute("lang", language.code()).setAttribute("dir", language.dir());
        return component;
    }

    /** What is typed runs in its language; label and help stay in the reader's. */
    public static <T extends Component> T typedIn(Language language, T field) {
        return typed(language.code(), language.dir(), field);
    }

    /** Numbers and addresses run from left to right in every language. */
    public static <T extends Component> T leftToRight(T field) {
        return typed("", "ltr", field);
    }

    private static <T extends Component> T typed(String language, String direction, T field) {
        field.getElement()
                .executeJs(
                        "customElements.whenDefined(this.localName).then(() => { const typed = this.inputElement;"
                                + " if (!typed) return; typed.dir = $1; if ($0) typed.lang = $0; })",
                        language,
                        direction);
        return field;
    }

    public static TextField line(String id, Language language, String label, @Nullable String value, int longest) {
        TextField field = typedIn(language, new TextField());
        field.setId(id + "-" + language.code());
        field.setLabel(label);
        field.setMaxLength(longest * 2);
        field.setValue(value == null ? "" : value);
        return field;
    }

    public static TextArea text(String id, Language language, String label, @Nullable String value, int rows) {
        TextArea field = typedIn(language, new TextArea());
        field.setId(id + "-" + language.code());
        field.setLabel(label);
        field.setMinRows(rows);
        field.setValue(value == null ? "" : value);
        return field;
    }

    public static @Nullable String exactly(@Nullable LocalizedText text, Language language) {
        if (text == null) return null;
        return switch (language) {
            case AR -> text.ar();
            case FR -> text.fr();
            case ZGH -> text.zgh();
        };
    }

    /** Who wrote a version, as {@code Version} and {@code Change} name them. */
    public static String author(@Nullable String name, Translator texts) {
        if (name == null) return texts.get("desk.versions.system");
        return name.isEmpty() ? texts.get("privacy.closed-account") : name;
    }

    /** A moment of Moroccan time, in plain text. */
    public static String moment(Instant instant, Translator texts) {
        ZonedDateTime local = instant.atZone(Translator.ZONE);
        return texts.get("desk.moment", texts.plainDate(local.toLocalDate()), texts.plainTime(local.toLocalTime()));
    }

    public static Paragraph styled(String text, String style) {
        Paragraph paragraph = new Paragraph(text);
        paragraph.addClassName(style);
        return paragraph;
    }

    /** A name that may run in another direction than the sentence around it. */
    public static Span isolated(String text) {
        Span name = new Span(text);
        name.getElement().setAttribute("dir", "auto");
        return name;
    }

    public static Button primary(String id, String text) {
        Button button = new Button(text);
        button.setId(id);
        button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        button.setDisableOnClick(true);
        return button;
    }

    public static Button plain(String id, String text) {
        Button button = new Button(text);
        button.setId(id);
        button.setDisableOnClick(true);
        return button;
    }

    /** Says what became of a press, to eyes and to screen readers alike. */
    public static Paragraph status(String id) {
        Paragraph told = new Paragraph();
        told.setId(id);
        told.addClassName("told");
        told.getElement().setAttribute("role", "status");
        return told;
    }

    /** Asks before something that readers notice. */
    public static ConfirmDialog ask(String title, String text, String yes, String no, Button asked, Runnable deed) {
        ConfirmDialog dialog = new ConfirmDialog();
        dialog.setHeader(title);
        dialog.setText(text);
        dialog.setConfirmText(yes);
        dialog.setCancelText(no);
        dialog.setCancelable(true);
        dialog.addConfirmListener(confirmed -> deed.run());
        dialog.addCancelListener(cancelled -> backTo(asked));
        dialog.open();
        return dialog;
    }

    private static void backTo(Button asked) {
        asked.setEnabled(true);
        ((Focusable<?>) asked).focus();
    }

    public static <T extends HasStyle> T withClass(T component, String... names) {
        component.addClassNames(names);
        return component;
    }
}
