package ma.musharaka.people.privacy;

import gg.jte.Content;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import ma.musharaka.people.PersonalDataSource.Field;
import ma.musharaka.platform.LocalizedText;
import ma.musharaka.platform.Translator;

/** How a value of someone's data is said to them. */
public final class PersonalDataWords {

    private PersonalDataWords() {}

    public static Content of(Field field, Translator texts) {
        if (field.saidKey() != null) return plain(texts.get(field.saidKey()));
        return switch (field.value()) {
            case null -> plain("–");
            case Instant moment -> texts.dateTime(moment);
            case LocalDate day -> texts.date(day);
            case LocalizedText text -> texts.say(text);
            case Boolean yes -> plain(texts.get(yes ? "privacy.yes" : "privacy.no"));
            case List<?> several ->
                plain(String.join("\n", several.stream().map(String::valueOf).toList()));
            case Object other -> plain(other.toString().isEmpty() ? "–" : other.toString());
        };
    }

    /** Whatever people wrote runs in its own direction. */
    private static Content plain(String text) {
        return output -> {
            output.writeContent("<bdi>");
            output.writeUserContent(text);
            output.writeContent("</bdi>");
        };
    }
}
