package ma.musharaka.programme;

import java.util.List;
import java.util.UUID;
import ma.musharaka.people.revision.Publicity;

/**
 * A project as its editors see it: the newest version, whether readers see it or not.
 *
 * @param axes which it can belong to
 */
public record ProjectSheet(
        UUID id, UUID programme, List<ProgrammeHead.Axis> axes, ProjectContent content, Publicity publicity) {}
