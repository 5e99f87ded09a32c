package ma.musharaka.people.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import ma.musharaka.people.cnie.CnieService;
import ma.musharaka.platform.Translator;

/** What is shown of an identity number. */
final class CnieParts {

    private static final String HIDDEN = "•••••";

    private CnieParts() {}

    static Paragraph shown(CnieService.Shown number, Translator texts) {
        Span signs = new Span(HIDDEN + number.ending());
        signs.setId("ending");
        signs.getElement().setAttribute("dir", "ltr").setAttribute("aria-hidden", "true");
        Paragraph line = new Paragraph(
                signs,
                new Span(texts.get("cnie.ending", number.ending())),
                new Span(texts.get(number.seen() ? "cnie.was-seen" : "cnie.was-said")),
                new Span(texts.get("cnie.until", texts.plainDate(number.purgeAfter()))));
        line.addClassName("meta");
        return line;
    }
}
