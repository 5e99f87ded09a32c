package ma.musharaka.programme;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import ma.musharaka.platform.LocalizedText;
import ma.musharaka.platform.Money;
import org.jspecify.annotations.Nullable;

/** Programmes and projects to try things with. */
public final class ProgrammeFixtures {

    public static final LocalizedText TEXT = LocalizedText.of("نص", "Texte");

    private ProgrammeFixtures() {}

    public static ProgrammeHead head(String slug, String... axes) {
        return head(ProgrammeKind.COMMUNAL_ACTION, slug, LocalizedText.of("برنامج تجريبي", "Programme d’essai"), axes);
    }

    public static ProgrammeHead head(ProgrammeKind kind, String slug, LocalizedText title, String... axes) {
        return new ProgrammeHead(
                kind,
                slug,
                title,
                TEXT,
                2026,
                2031,
                null,
                null,
                List.of(),
                Stream.of(axes)
                        .map(code -> new ProgrammeHead.Axis(code, TEXT, null, null))
                        .toList(),
                List.of(),
                true);
    }

    public static ProjectContent project(String axis, int number, String slug, String title) {
        return project(axis, number, slug, title, "10000.00", null, List.of(), null, null);
    }

    public static ProjectContent project(String cost, @Nullable Integer reported) {
        return project("A", 1, "p", "Projet", cost, reported, List.of(), null, null);
    }

    public static ProjectContent project(
            String axis,
            int number,
            String slug,
            String title,
            String cost,
            @Nullable Integer reported,
            List<ProjectContent.Milestone> milestones,
            @Nullable LocalDate end,
            @Nullable Completion completion) {
        return new ProjectContent(
                axis,
                number,
                slug,
                LocalizedText.of("مشروع " + number, title),
                TEXT,
                List.of(),
                milestones,
                null,
                null,
                end,
                null,
                Money.of(cost),
                null,
                null,
                null,
                List.of(),
                List.of(),
                null,
                null,
                List.of(),
                null,
                Set.of(),
                completion,
                reported);
    }

    public static ProgrammeData programme(ProjectContent... projects) {
        return new ProgrammeData(
                UUID.randomUUID(),
                head("p", "A"),
                Stream.of(projects)
                        .map(project -> new ProgrammeData.Axis(
                                new ProgrammeHead.Axis("A", TEXT, null, null),
                                List.of(new ProgrammeData.Project(UUID.randomUUID(), project))))
                        .toList());
    }
}
