package ma.musharaka.petition;

import ma.musharaka.platform.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * A condition that the law puts to a petition.
 *
 * @param law what the law says, in plain words
 * @param article of Organic Law 113-14
 * @param source where the rule was found
 * @param confirmed whether that source says it of communes
 * @param refusalCode under which a petition that fails it is refused
 * @param automatic what the commune's own data says to it, where they say anything
 */
public record Condition(
        String code,
        LocalizedText title,
        String article,
        LocalizedText law,
        String source,
        boolean confirmed,
        String refusalCode,
        @Nullable AutomaticRule automatic) {}
