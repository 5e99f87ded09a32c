package ma.musharaka.programme;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import ma.musharaka.people.revision.RevisionAct;
import ma.musharaka.people.revision.RevisionLog;
import ma.musharaka.platform.LocalizedText;
import ma.musharaka.platform.Texts;
import org.springframework.stereotype.Component;

/**
 * What became of a programme's projects since each was first published: what they promise, never how far they are, which
 * their reports tell.
 */
@Component
class AmendedProjects {

    private static final Set<RevisionAct> TOLD =
            EnumSet.of(RevisionAct.PUBLISHED, RevisionAct.SCHEDULED, RevisionAct.WITHDRAWN);

    private final Projects projects;
    private final RevisionLog log;
    private final Texts texts;

    AmendedProjects(Projects projects, RevisionLog log, Texts texts) {
        this.projects = projects;
        this.log = log;
        this.texts = texts;
    }

    /** Whether one of them was published more than once or taken back. */
    boolean mayBe(Programme programme) {
        List<UUID> known = projects.findOf(programme).stream()
                .map(project -> project.subject().id())
                .toList();
        return log.count(known, TOLD) > known.size();
    }

    /** In the order of the days. */
    List<ProgrammeAmendment.OfProject> of(Programme programme) {
        Map<UUID, ProgrammeProject> known = projects.findOf(programme).stream()
                .collect(Collectors.toMap(project -> project.subject().id(), Function.identity()));
        Map<UUID, ProjectContent> seen = new HashMap<>();
        List<ProgrammeAmendment.OfProject> amended = new ArrayList<>();
        for (RevisionLog.Told<ProjectContent> version : log.of(known.keySet(), TOLD, ProjectContent.class)) {
            ProgrammeProject project = Objects.requireNonNull(known.get(version.subject()));
            if (version.act() == RevisionAct.SCHEDULED && version.number() != project.shownVersion()) continue;
            ProjectContent before = seen.get(version.subject());
            if (version.act() == RevisionAct.WITHDRAWN) {
                if (seen.remove(version.subject()) != null)
                    amended.add(line(project, version, ProgrammeAmendment.What.WITHDRAWN, List.of()));
                continue;
            }
            seen.put(version.subject(), version.content());
            List<ProgrammeAmendment.Change> changes = before == null ? List.of() : changes(before, version.content());
            if (before == null) amended.add(line(project, version, ProgrammeAmendment.What.ADDED, changes));
            else if (!changes.isEmpty()) amended.add(line(project, version, ProgrammeAmendment.What.CHANGED, changes));
        }
        return amended;
    }

    private static ProgrammeAmendment.OfProject line(
            ProgrammeProject project,
            RevisionLog.Told<ProjectContent> version,
            ProgrammeAmendment.What what,
            List<ProgrammeAmendment.Change> changes) {
        return new ProgrammeAmendment.OfProject(
                version.content().title(),
                project.isShown() ? version.content().address() : null,
                what,
                version.at(),
                changes);
    }

    private List<ProgrammeAmendment.Change> changes(ProjectContent before, ProjectContent after) {
        Compared<ProjectContent> compared = new Compared<>(before, after, texts);
        return compared.text("programme.field.title", ProjectContent::title)
                .text("programme.field.summary", ProjectContent::summary)
                .text("programme.field.axis", project -> LocalizedText.of(project.axis(), project.axis()))
                .texts(
                        "programme.field.activities",
                        project -> project.activities().stream()
                                .map(ProjectContent.Activity::text)
                                .toList())
                .texts("programme.field.milestones", project -> milestones(project, compared))
                .day("programme.field.start", ProjectContent::start)
                .text("programme.field.start-rule", ProjectContent::startRule)
                .day("programme.field.end", ProjectContent::end)
                .text("programme.field.end-rule", ProjectContent::endRule)
                .money("programme.field.cost", ProjectContent::cost)
                .texts(
                        "programme.field.funding",
                        project -> project.funding().stream()
                                .map(ProjectContent.Funding::source)
                                .toList())
                .text("programme.field.lead", ProjectContent::lead)
                .texts("programme.field.partners", ProjectContent::partners)
                .text(
                        "programme.field.place",
                        project ->
                                project.place() == null ? null : project.place().name())
                .changes();
    }

    /** A milestone that is due on another day is another promise. */
    private static List<LocalizedText> milestones(ProjectContent project, Compared<ProjectContent> compared) {
        return project.milestones().stream()
                .map(each -> {
                    LocalDate due = each.due();
                    return due == null
                            ? each.title()
                            : compared.written(
                                    texts -> each.title().text(texts.language()) + " · " + texts.plainDate(due));
                })
                .toList();
    }
}
