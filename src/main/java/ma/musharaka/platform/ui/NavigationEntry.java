package ma.musharaka.platform.ui;

import gg.jte.Content;
import ma.musharaka.platform.LocalizedText;
import ma.musharaka.platform.Translator;
import org.jspecify.annotations.Nullable;

/**
 * Port: a room's place in the main navigation.
 *
 * @param order from the start of the line
 * @param path where it leads
 * @param textKey what it is called
 * @param ownLabel what the commune itself calls it, where it does
 */
public record NavigationEntry(
        int order, String path, String textKey, @Nullable LocalizedText ownLabel) {

    public NavigationEntry(int order, String path, String textKey) {
        this(order, path, textKey, null);
    }

    /** The name that readers see, marked with its language where it is in another one. */
    public Content label(Translator texts) {
        return ownLabel == null ? output -> output.writeUserContent(texts.get(textKey)) : texts.say(ownLabel);
    }

    /** The name alone, for places that cannot mark a language. */
    public String plainLabel(Translator texts) {
        return ownLabel == null ? texts.get(textKey) : ownLabel.text(texts.language());
    }
}
