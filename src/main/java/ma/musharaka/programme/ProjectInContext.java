package ma.musharaka.programme;

import java.util.List;
import java.util.UUID;
import ma.musharaka.platform.LocalizedText;

/**
 * A published project with where it stands.
 *
 * @param linked projects of other programmes that it touches, and those that touch it
 * @param invented whether its progress was made up for a demonstration
 */
public record ProjectInContext(
        UUID id,
        ProjectContent project,
        UUID axis,
        LocalizedText axisTitle,
        ProgrammeSummary programme,
        List<Linked> linked,
        boolean invented) {

    /** Another project. */
    public record Linked(LocalizedText title, String address, LocalizedText programmeTitle) {}
}
