package ma.musharaka.people.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.time.ZonedDateTime;
import ma.musharaka.platform.Translator;

/** What the pages about people have in common. */
final class Parts {

    private Parts() {}

    static Paragraph styled(String text, String style) {
        Paragraph paragraph = new Paragraph(text);
        paragraph.addClassName(style);
        return paragraph;
    }

    /** Says what became of a press, to eyes and to screen readers alike. */
    static Paragraph status(String id) {
        Paragraph told = styled("", "told");
        told.setId(id);
        told.getElement().setAttribute("role", "status");
        return told;
    }

    static Button button(String id, String text) {
        Button button = new Button(text);
        button.setId(id);
        return button;
    }

    static Button primary(String id, String text) {
        Button button = button(id, text);
        button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        return button;
    }

    static Span tag(String text) {
        Span tag = new Span(text);
        tag.addClassName("tag");
        return tag;
    }

    /** What somebody wrote, or is called: it may run in another direction than the sentence around it. */
    static <T extends Component> T written(T component) {
        component.getElement().setAttribute("dir", "auto");
        return component;
    }

    /** Codes and numbers run from left to right in every language. */
    static <T extends Component> T leftToRight(T field) {
        field.getElement()
                .executeJs("customElements.whenDefined(this.localName)"
                        + ".then(() => { if (this.inputElement) this.inputElement.dir = 'ltr'; })");
        return field;
    }

    static Div card(Component... content) {
        Div card = new Div(content);
        card.addClassName("card");
        return card;
    }

    static Div actions(Component... buttons) {
        Div actions = new Div(buttons);
        actions.addClassName("actions");
        return actions;
    }

    static String moment(Instant instant, Translator texts) {
        ZonedDateTime local = instant.atZone(Translator.ZONE);
        return texts.get("level.moment", texts.plainDate(local.toLocalDate()), texts.plainTime(local.toLocalTime()));
    }
}
