package ma.musharaka.editorial;

import java.util.Map;
import java.util.TreeMap;
import ma.musharaka.platform.LocalizedText;

/** Sentences of the house that the commune says in its own words, by text key. */
public record OwnTextsContent(Map<String, LocalizedText> texts) {

    public OwnTextsContent {
        texts = new TreeMap<>(texts);
    }
}
