package ma.musharaka.platform.ui;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.customfield.CustomField;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import ma.musharaka.platform.Language;
import ma.musharaka.platform.LocalizedText;
import org.jspecify.annotations.Nullable;

/** One text in each of the commune's languages, side by side. */
public final class LocalizedField extends CustomField<LocalizedText> {

    private final Map<Language, AbstractField<?, String>> fields = new EnumMap<>(Language.class);

    /**
     * @param languages that are shown; a language that the commune does not offer now keeps what was written in it
     * @param lines how many; 1 for a text of one line
     */
    public LocalizedField(String id, String label, Collection<Language> languages, int lines, int longest) {
        setId(id);
        setLabel(label);
        setWidthFull();
        Div place = Desk.withClass(new Div(), "in-languages");
        for (Language language : Language.values()) {
            AbstractField<?, String> field = lines > 1
                    ? Desk.text(id, language, language.ownName(), "", lines)
                    : Desk.line(id, language, language.ownName(), "", longest);
            field.setVisible(languages.contains(language));
            fields.put(language, field);
            place.add(field);
        }
        add(place);
    }

    /** As it stands in the fields now. */
    public LocalizedText text() {
        return new LocalizedText(typed(Language.AR), typed(Language.FR), typed(Language.ZGH));
    }

    /** The same; nothing where nothing is typed. */
    public @Nullable LocalizedText textOrNone() {
        LocalizedText text = text();
        return text.ar() == null && text.fr() == null && text.zgh() == null ? null : text;
    }

    public void show(@Nullable LocalizedText text) {
        fields.forEach((language, field) -> {
            String said = Desk.exactly(text, language);
            field.setValue(said == null ? "" : said);
        });
    }

    public List<AbstractField<?, String>> all() {
        return List.copyOf(fields.values());
    }

    private @Nullable String typed(Language language) {
        AbstractField<?, String> field = fields.get(language);
        return field == null || field.getValue().isBlank() ? null : field.getValue();
    }

    @Override
    protected LocalizedText generateModelValue() {
        return text();
    }

    @Override
    protected void setPresentationValue(LocalizedText text) {
        show(text);
    }

    @Override
    public void focus() {
        if (fields.get(Language.AR) instanceof TextField line) line.focus();
        if (fields.get(Language.AR) instanceof TextArea area) area.focus();
    }
}
