package ma.musharaka.charter;

import java.util.UUID;
import ma.musharaka.people.revision.Publicity;

/**
 * An edition on the editors' desk.
 *
 * @param text in its newest version, which readers may not see yet
 * @param data what readers see of it, and its steps
 */
public record CharterSheet(UUID id, CharterText text, CharterData data, Publicity publicity) {}
