package ma.musharaka.people.revision.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.IntConsumer;
import ma.musharaka.people.revision.Version;
import ma.musharaka.platform.Translator;
import ma.musharaka.platform.WordDifference;
import ma.musharaka.platform.ui.Desk;

/** All versions of something, the newest first, each with what it changed, word by word. */
public class VersionsPanel extends Div {

    private final Translator texts;
    private final Function<String, String> labels;
    private final IntConsumer restore;

    /**
     * @param labels what a field is called, such as the title in French
     * @param restore makes the version of this number the newest again
     */
    public VersionsPanel(
            List<Version> versions, Function<String, String> labels, IntConsumer restore, Translator texts) {
        this.texts = texts;
        this.labels = labels;
        this.restore = restore;
        addClassName("versions");
        OrderedList list = new OrderedList();
        list.addClassName("story");
        for (int i = 0; i < versions.size(); i++)
            list.add(createVersion(versions.get(i), i + 1 < versions.size() ? versions.get(i + 1) : null, i == 0));
        add(versions.isEmpty() ? Desk.styled(texts.get("desk.versions.none"), "empty") : list);
    }

    private ListItem createVersion(Version version, @org.jspecify.annotations.Nullable Version before, boolean newest) {
        Paragraph meta = Desk.withClass(
                new Paragraph(
                        Desk.withClass(new Span(texts.get(version.act().textKey())), "tag"),
                        Desk.isolated(Desk.author(version.author(), texts)),
                        new Span(Desk.moment(version.at(), texts))),
                "meta");
        ListItem item = new ListItem(new H3(texts.get("desk.versions.number", version.number())), meta);
        Integer from = version.restoredFrom();
        if (from != null) item.add(Desk.styled(texts.get("desk.versions.restored-from", from), "meta"));
        if (before != null) item.add(createDifference(before, version));
        if (!newest) item.add(createRestore(version));
        return item;
    }

    private Button createRestore(Version version) {
        Button button = Desk.plain("restore-" + version.number(), texts.get("desk.versions.restore"));
        button.addClickListener(click -> Desk.ask(
                texts.get("desk.versions.restore-title", version.number()),
                texts.get("desk.versions.restore-text"),
                texts.get("desk.versions.restore"),
                texts.get("desk.ask.no"),
                button,
                () -> restore.accept(version.number())));
        return button;
    }

    private Component createDifference(Version before, Version after) {
        Set<String> changed = new LinkedHashSet<>(before.fields().keySet());
        changed.addAll(after.fields().keySet());
        changed.removeIf(field -> said(before, field).equals(said(after, field)));
        if (changed.isEmpty()) return Desk.styled(texts.get("desk.versions.same"), "meta");
        Div difference = new Div();
        for (String field : changed) {
            Paragraph words = words(said(before, field), said(after, field));
            words.addClassName("difference");
            words.getElement().setAttribute("dir", "auto");
            difference.add(Desk.styled(labels.apply(field), "meta"), words);
        }
        return new Details(texts.get("desk.versions.changed", changed.size()), difference);
    }

    private static String said(Version version, String field) {
        return version.fields().getOrDefault(field, "");
    }

    private static Paragraph words(String before, String after) {
        Paragraph paragraph = new Paragraph();
        for (WordDifference.Piece piece : WordDifference.of(before, after).pieces())
            switch (piece.kind()) {
                case KEPT -> paragraph.add(new Text(piece.text()));
                case REMOVED -> mark(paragraph, "del", piece.text());
                case ADDED -> mark(paragraph, "ins", piece.text());
            }
        return paragraph;
    }

    private static void mark(Paragraph paragraph, String tag, String words) {
        HtmlContainer mark = new HtmlContainer(tag);
        mark.setText(words);
        paragraph.add(mark);
    }
}
