package ma.musharaka.platform;

import java.util.Map;

/** Port: sentences that the commune of the moment says in its own words, in place of the house's. */
public interface OwnTexts {

    /** By text key; plain text, only of keys that a room declares as an {@link EditableText}. */
    Map<String, String> in(Language language);
}
