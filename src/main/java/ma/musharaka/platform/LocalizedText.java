package ma.musharaka.platform;

import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/** A text of the commune in each of its languages; Tamazight may still be missing. */
@Embeddable
public record LocalizedText(
        @Nullable String ar, @Nullable String fr, @Nullable String zgh) {

    /** A text with the language it is really in, so that a page can mark a fallback with its own lang and dir. */
    public record Said(String text, Language language) {}

    public static LocalizedText of(String ar, String fr) {
        return new LocalizedText(ar, fr, null);
    }

    /** The text in this language, else in French for Tamazight, else in whatever there is. */
    public Said in(Language wanted) {
        for (Language language : new Language[] {
            wanted, wanted == Language.ZGH ? Language.FR : Language.AR, Language.AR, Language.FR, Language.ZGH
        }) {
            String text = exactly(language);
            if (text != null && !text.isBlank()) return new Said(text, language);
        }
        return new Said("", wanted);
    }

    /** The text alone, for places that cannot mark a language, such as a page title. */
    public String text(Language wanted) {
        return in(wanted).text();
    }

    private @Nullable String exactly(Language language) {
        return switch (language) {
            case AR -> ar;
            case FR -> fr;
            case ZGH -> zgh;
        };
    }
}
