package ma.musharaka.people.body;

import java.time.LocalDate;
import ma.musharaka.platform.LocalizedText;

/**
 * A body as an administrator describes it.
 *
 * @param slug its name in addresses: small letters, digits and dashes
 */
public record BodyDraft(String slug, BodyKind kind, LocalizedText name, LocalizedText about, LocalDate formed) {}
