package ma.musharaka.moderation;

import ma.musharaka.platform.LocalizedText;

/**
 * What a refusal rests on.
 *
 * @param text what the author is told, and what they can do next
 */
public record Ground(String code, LocalizedText title, LocalizedText text) {}
