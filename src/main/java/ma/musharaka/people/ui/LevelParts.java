package ma.musharaka.people.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import ma.musharaka.people.level.LevelService;
import ma.musharaka.people.level.Link;
import ma.musharaka.people.level.SeenDocument;
import ma.musharaka.people.level.Standing;
import ma.musharaka.platform.Translator;

/** Levels and checks, as clerk and person read them. */
final class LevelParts {

    private LevelParts() {}

    static Paragraph standing(Standing standing, Translator texts) {
        Paragraph line = new Paragraph(Parts.tag(texts.get(standing.level().textKey())));
        line.setId("standing");
        line.addClassName("meta");
        for (Link link : standing.links()) line.add(new Span(texts.get(link.textKey())));
        LocalDate until = standing.until();
        if (until != null) line.add(new Span(texts.get("level.until", texts.plainDate(until))));
        return line;
    }

    static Div check(LevelService.Written check, Translator texts) {
        Paragraph what = new Paragraph(
                Parts.tag(texts.get(check.level().textKey())),
                new Span(texts.get(check.method().textKey())));
        what.addClassName("meta");
        SeenDocument document = check.document();
        if (document != null) what.add(new Span(texts.get(document.textKey())));
        Div line = Parts.card(
                what,
                Parts.styled(
                        texts.get(
                                check.expired() ? "level.check.was" : "level.check.is",
                                texts.plainDate(check.on()),
                                texts.plainDate(check.expires())),
                        "meta"));
        String withdrawn = check.withdrawnFor();
        if (withdrawn != null)
            line.add(new Paragraph(texts.get("level.withdraw.was")), Parts.written(new Paragraph(withdrawn)));
        return line;
    }
}
