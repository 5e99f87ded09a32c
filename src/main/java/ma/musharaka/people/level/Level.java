package ma.musharaka.people.level;

import java.util.Locale;

/** How well a commune knows a person; each level includes those before it. */
public enum Level {
    /** An account whose address nobody has confirmed yet. */
    NONE,
    /** The e-mail address or the number is theirs: a link or a code came back from it. */
    CONTACT,
    /** They are who they say: a document was seen, or a list or a national service knows them. */
    IDENTITY,
    /** They live in the commune, or are active there: what Organic Law 113-14 (Article 123) asks of those who petition. */
    LINK;

    public boolean reaches(Level needed) {
        return compareTo(needed) >= 0;
    }

    public String textKey() {
        return "level.name." + name().toLowerCase(Locale.ROOT);
    }
}
