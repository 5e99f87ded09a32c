package ma.musharaka.people;

import java.time.LocalDate;
import java.util.UUID;
import ma.musharaka.platform.LocalizedText;

/**
 * An association as other rooms know it.
 *
 * @param seat HCP code of the commune of its seat
 * @param founded the day of its founding, from its receipt
 */
public record AssociationReference(
        UUID id, String code, LocalizedText name, String seat, LocalDate founded, LocalizedText purpose) {}
