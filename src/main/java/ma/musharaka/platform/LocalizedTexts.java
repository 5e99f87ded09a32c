package ma.musharaka.platform;

import java.util.List;

/** A short list of texts that is kept with its owner, such as the activities of a project. */
public record LocalizedTexts(List<LocalizedText> items) {

    public LocalizedTexts {
        items = List.copyOf(items);
    }
}
