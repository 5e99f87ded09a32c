package ma.musharaka.programme;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import ma.musharaka.people.revision.RevisionAct;
import ma.musharaka.people.revision.RevisionLog;
import ma.musharaka.people.revision.Version;
import ma.musharaka.platform.LocalizedText;
import ma.musharaka.platform.Texts;
import ma.musharaka.platform.access.ForEveryone;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Tells readers what changed in a programme from one published version to the next, and by which decision of the council.
 * Never who wrote it: staff see that.
 */
@Service
@Transactional(readOnly = true)
public class ProgrammeAmendments {

    private static final Set<ProgrammeState> COUNCIL = Set.of(ProgrammeState.APPROVED, ProgrammeState.AMENDED);

    private static final Set<RevisionAct> TOLD = Set.of(RevisionAct.PUBLISHED, RevisionAct.SCHEDULED);

    private final Programmes programmes;
    private final RevisionLog log;
    private final AmendedProjects projects;
    private final Texts texts;

    ProgrammeAmendments(Programmes programmes, RevisionLog log, AmendedProjects projects, Texts texts) {
        this.programmes = programmes;
        this.log = log;
        this.projects = projects;
        this.texts = texts;
    }

    /** The newest first; nothing for a programme of which readers have seen one version only. */
    @ForEveryone
    public List<ProgrammeAmendment> of(String slug) {
        return programmes
                .findBySlug(slug)
                .filter(Programme::isShown)
                .map(this::of)
                .orElse(List.of());
    }

    /** Whether there may be something to read: less is asked than to read it. */
    @ForEveryone
    public boolean mayBe(String slug) {
        return programmes
                .findBySlug(slug)
                .filter(Programme::isShown)
                .map(programme -> log.count(List.of(programme.subject().id()), TOLD) > 1 || projects.mayBe(programme))
                .orElse(false);
    }

    private List<ProgrammeAmendment> of(Programme programme) {
        List<Version> shown = log.versions(programme.subject()).reversed().stream()
                .filter(version ->
                        version.act() == RevisionAct.PUBLISHED || version.number() == programme.shownVersion())
                .toList();
        List<ProgrammeAmendment> amendments = new ArrayList<>();
        List<ProgrammeAmendment.OfProject> ofProjects = projects.of(programme);
        ProgrammeHead before = null;
        for (int i = 0; i < shown.size(); i++) {
            Version version = shown.get(i);
            ProgrammeHead after = log.content(programme.subject(), version.number(), ProgrammeHead.class);
            Instant until = i + 1 < shown.size() ? shown.get(i + 1).at() : Instant.MAX;
            Instant from = i == 0 ? Instant.MIN : version.at();
            amendments.add(new ProgrammeAmendment(
                    version.number(),
                    version.at(),
                    before == null ? null : decision(before, after),
                    before == null ? List.of() : changes(before, after),
                    ofProjects.stream()
                            .filter(each ->
                                    !each.at().isBefore(from) && each.at().isBefore(until))
                            // what came with the first version is that version
                            .filter(each -> from != Instant.MIN || each.what() != ProgrammeAmendment.What.ADDED)
                            .toList()));
            before = after;
        }
        return amendments.reversed().stream()
                .filter(ProgrammeAmendment::saysSomething)
                .toList();
    }

    private static ProgrammeHead.@Nullable Step decision(ProgrammeHead before, ProgrammeHead after) {
        return after.steps().stream()
                .filter(step -> step.state() != null && COUNCIL.contains(step.state()))
                .filter(step -> !before.steps().contains(step))
                .reduce((_, last) -> last)
                .orElse(null);
    }

    private List<ProgrammeAmendment.Change> changes(ProgrammeHead before, ProgrammeHead after) {
        return new Compared<>(before, after, texts)
                .text("programme.field.title", ProgrammeHead::title)
                .text("programme.field.summary", ProgrammeHead::summary)
                .text("programme.amendment.years", ProgrammeAmendments::years)
                .money("programme.field.declared-total", ProgrammeHead::declaredTotal)
                .text("programme.field.difference-note", ProgrammeHead::differenceNote)
                .texts("programme.field.objectives", ProgrammeHead::objectives)
                .texts(
                        "programme.field.axes",
                        head -> head.axes().stream()
                                .map(ProgrammeHead.Axis::title)
                                .toList())
                .texts(
                        "programme.field.steps",
                        head -> head.steps().stream()
                                .map(ProgrammeHead.Step::title)
                                .toList())
                .changes();
    }

    private static LocalizedText years(ProgrammeHead head) {
        String years = head.startYear() + "–" + head.endYear();
        return LocalizedText.of(years, years);
    }
}
