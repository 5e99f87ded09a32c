package ma.musharaka.charter;

import java.util.Locale;
import ma.musharaka.platform.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * What became of an article or a commitment between two editions.
 *
 * @param numberBefore nothing for what is new
 * @param number nothing for what is gone
 * @param titleBefore nothing for what is new, and for commitments, which have no title
 * @param textBefore nothing for what is new
 * @param text nothing for what is gone
 */
public record ArticleChange(
        Kind kind,
        @Nullable CharterParty party,
        @Nullable Integer numberBefore,
        @Nullable Integer number,
        @Nullable LocalizedText titleBefore,
        @Nullable LocalizedText title,
        @Nullable LocalizedText textBefore,
        @Nullable LocalizedText text) {

    /** What happened to it. */
    public enum Kind {
        ADDED,
        REMOVED,
        CHANGED,
        /** The words are the same; it has another number. */
        RENUMBERED,
        SAME;

        public String textKey() {
            return "charter.change." + name().toLowerCase(Locale.ROOT);
        }
    }
}
