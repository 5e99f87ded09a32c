package ma.musharaka.editorial.ui;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import ma.musharaka.editorial.EntryContent;
import ma.musharaka.people.revision.Version;
import ma.musharaka.platform.Language;
import ma.musharaka.platform.LocalizedText;
import ma.musharaka.platform.Site;
import ma.musharaka.platform.Translator;
import ma.musharaka.platform.files.StoredFile;
import ma.musharaka.platform.ui.Desk;
import org.jspecify.annotations.Nullable;

/** Title, summary and text in each of the commune's languages, side by side. */
class EntryFields extends Div {

    private final Translator texts;
    private final Map<Language, TextField> titles = new LinkedHashMap<>();
    private final Map<Language, TextArea> summaries = new LinkedHashMap<>();
    private final Map<Language, TextArea> bodies = new LinkedHashMap<>();
    private final Map<String, Div> theirs = new LinkedHashMap<>();
    private final Map<String, AbstractField<?, String>> byField = new LinkedHashMap<>();

    EntryFields(EntryContent content, Site site, Translator texts) {
        this.texts = texts;
        addClassName("languages");
        for (Language language : Language.values()) {
            Section section = createSection(language, content);
            // a language that the commune does not offer now keeps what was written in it
            section.setVisible(site.languages().contains(language));
            add(section);
        }
    }

    private Section createSection(Language language, EntryContent content) {
        String code = language.code();
        TextField title = Desk.line(
                "title",
                language,
                texts.get("editorial.field.title"),
                Desk.exactly(content.title(), language),
                EntryContent.LONGEST_TITLE);
        TextArea summary = Desk.text(
                "summary",
                language,
                texts.get("editorial.field.summary"),
                Desk.exactly(content.summary(), language),
                2);
        summary.setHelperText(texts.get("editorial.field.summary-help", EntryContent.LONGEST_SUMMARY));
        TextArea body = Desk.text(
                "body", language, texts.get("editorial.field.body"), Desk.exactly(content.body(), language), 12);
        showLength(body);
        titles.put(language, title);
        summaries.put(language, summary);
        bodies.put(language, body);
        Section section = new Section();
        section.addClassNames("card", "language");
        H2 name = new H2(language.ownName());
        name.getElement().setAttribute("lang", language.code());
        section.add(name);
        place(section, "title." + code, title);
        place(section, "summary." + code, summary);
        place(section, "body." + code, body);
        return section;
    }

    private void place(Section section, String field, AbstractField<?, String> component) {
        Div other = new Div();
        other.addClassName("theirs");
        other.setVisible(false);
        theirs.put(field, other);
        byField.put(field, component);
        section.add(component, other);
    }

    private void showLength(TextArea body) {
        body.setValueChangeMode(ValueChangeMode.LAZY);
        body.setValueChangeTimeout(1500);
        body.addValueChangeListener(change -> sayLength(body));
        sayLength(body);
    }

    private void sayLength(TextArea body) {
        String value = body.getValue();
        body.setHelperText(texts.get(
                "editorial.field.length", value.codePointCount(0, value.length()), EntryContent.LONGEST_BODY));
    }

    /** What stands in the fields now. */
    EntryContent content(EntryContent.@Nullable Picture picture, List<StoredFile> files) {
        return new EntryContent(text(titles), text(summaries), text(bodies), picture, files);
    }

    private static LocalizedText text(Map<Language, ? extends AbstractField<?, String>> fields) {
        return new LocalizedText(value(fields, Language.AR), value(fields, Language.FR), value(fields, Language.ZGH));
    }

    private static String value(Map<Language, ? extends AbstractField<?, String>> fields, Language language) {
        AbstractField<?, String> field = fields.get(language);
        return field == null ? "" : field.getValue();
    }

    /** The fields by the names that the service uses. */
    Map<String, Component> byName() {
        Map<String, Component> named = new LinkedHashMap<>();
        byField.forEach((field, component) -> named.put(field.replace('.', '-'), component));
        return named;
    }

    List<AbstractField<?, String>> all() {
        return new ArrayList<>(byField.values());
    }

    /** Sets what somebody else saved beside what is typed here, where the two differ. */
    void showOther(Version other) {
        byField.forEach((field, mine) -> {
            Div place = theirs.getOrDefault(field, new Div());
            place.removeAll();
            String said = other.fields().getOrDefault(field, "");
            place.setVisible(!said.equals(mine.getValue().strip()));
            if (!place.isVisible()) return;
            Paragraph text = new Paragraph(said.isEmpty() ? texts.get("desk.conflict.empty") : said);
            text.getElement().setAttribute("dir", "auto");
            Button take = new Button(texts.get("desk.conflict.take"), click -> {
                mine.setValue(said);
                place.setVisible(false);
            });
            take.addClassName("take");
            place.add(Desk.styled(texts.get("desk.conflict.theirs"), "meta"), text, take);
        });
    }

    void hideOther() {
        theirs.values().forEach(place -> place.setVisible(false));
    }
}
