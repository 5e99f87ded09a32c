package ma.musharaka.platform;

/**
 * Port: a sentence that a commune may put in its own words, declared by the room that says it.
 *
 * @param order in the back office
 * @param key text key of the sentence
 * @param labelKey text key of what it is called in the back office
 * @param longest in characters
 */
public record EditableText(int order, String key, String labelKey, int longest) {}
