package ma.musharaka.charter;

/**
 * What the certificate of an adhesion says.
 *
 * @param name of the citizen or the association
 * @param charter the edition that was in force on the day
 */
public record AdhesionCertificate(String name, AdhesionService.Adhesion adhesion, CharterData charter) {}
