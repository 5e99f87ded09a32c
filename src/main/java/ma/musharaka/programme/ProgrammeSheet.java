package ma.musharaka.programme;

import java.util.List;
import java.util.UUID;
import ma.musharaka.people.revision.Publicity;
import ma.musharaka.platform.LocalizedText;
import ma.musharaka.platform.Money;

/**
 * A programme as its editors see it: the newest version, whether readers see it or not.
 *
 * @param projects all of them, in their order
 */
public record ProgrammeSheet(UUID id, ProgrammeHead head, Publicity publicity, List<Line> projects) {

    /** A project of it. */
    public record Line(
            UUID id, String axis, int number, String slug, LocalizedText title, Money cost, Publicity publicity) {}
}
