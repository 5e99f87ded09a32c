package ma.musharaka.moderation;

import ma.musharaka.platform.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * What a refusal rests on.
 *
 * @param text what the author is told, and what they can do next
 * @param address where the ground itself is read, without language; nothing for one that has no page
 */
public record Ground(
        String code,
        LocalizedText title,
        LocalizedText text,
        @Nullable String address) {}
