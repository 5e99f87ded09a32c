package ma.musharaka.people.revision.ui;

import java.util.Optional;
import java.util.function.Function;
import ma.musharaka.platform.Language;
import ma.musharaka.platform.Translator;

/** What the fields of a version are called: {@code title.fr} is the title, in French. */
public final class FieldLabels {

    private FieldLabels() {}

    /** @param keys from the name of a field, such as {@code start-year}, to its text key */
    public static Function<String, String> in(Translator texts, Function<String, String> keys) {
        return of(texts, name -> {
            String last = name.substring(name.lastIndexOf('.') + 1);
            String key = keys.apply(last.replaceAll("([A-Z])", "-$1").toLowerCase(java.util.Locale.ROOT));
            return texts.has(key) ? texts.get(key) : name;
        });
    }

    public static Function<String, String> of(Translator texts, Function<String, String> names) {
        return field -> {
            int dot = field.lastIndexOf('.');
            Optional<Language> language = Language.of(field.substring(dot + 1));
            if (dot < 0 || language.isEmpty()) return names.apply(field);
            return texts.get(
                    "desk.field.in-language",
                    names.apply(field.substring(0, dot)),
                    language.get().ownName());
        };
    }
}
