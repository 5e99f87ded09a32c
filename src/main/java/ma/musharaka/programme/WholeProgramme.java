package ma.musharaka.programme;

import java.util.List;

/** A programme with all its projects, in their order: as it is brought in and taken away. */
public record WholeProgramme(ProgrammeHead head, List<ProjectContent> projects) {

    public WholeProgramme {
        projects = List.copyOf(projects);
    }
}
