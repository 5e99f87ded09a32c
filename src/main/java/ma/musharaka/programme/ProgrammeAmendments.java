package ma.musharaka.programme;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import ma.musharaka.people.revision.RevisionAct;
import ma.musharaka.people.revision.RevisionLog;
import ma.musharaka.people.revision.Version;
import ma.musharaka.platform.Language;
import ma.musharaka.platform.LocalizedText;
import ma.musharaka.platform.Money;
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

    private final Programmes programmes;
    private final RevisionLog log;
    private final Texts texts;

    ProgrammeAmendments(Programmes programmes, RevisionLog log, Texts texts) {
        this.programmes = programmes;
        this.log = log;
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

    private List<ProgrammeAmendment> of(Programme programme) {
        List<Version> shown = log.versions(programme.subject()).reversed().stream()
                .filter(version ->
                        version.act() == RevisionAct.PUBLISHED || version.number() == programme.shownVersion())
                .toList();
        List<ProgrammeAmendment> amendments = new ArrayList<>();
        ProgrammeHead before = null;
        for (Version version : shown) {
            ProgrammeHead after = log.content(programme.subject(), version.number(), ProgrammeHead.class);
            if (before != null) {
                List<ProgrammeAmendment.Change> changes = changes(before, after);
                if (!changes.isEmpty())
                    amendments.add(
                            new ProgrammeAmendment(version.number(), version.at(), decision(before, after), changes));
            }
            before = after;
        }
        return amendments.reversed();
    }

    private static ProgrammeHead.@Nullable Step decision(ProgrammeHead before, ProgrammeHead after) {
        return after.steps().stream()
                .filter(step -> step.state() != null && COUNCIL.contains(step.state()))
                .filter(step -> !before.steps().contains(step))
                .reduce((_, last) -> last)
                .orElse(null);
    }

    private List<ProgrammeAmendment.Change> changes(ProgrammeHead before, ProgrammeHead after) {
        return Stream.of(
                        change("programme.field.title", before, after, head -> List.of(head.title())),
                        change("programme.field.summary", before, after, head -> List.of(head.summary())),
                        change("programme.amendment.years", before, after, head -> List.of(years(head))),
                        change("programme.field.declared-total", before, after, head -> money(head.declaredTotal())),
                        change(
                                "programme.field.difference-note",
                                before,
                                after,
                                head -> Stream.ofNullable(head.differenceNote()).toList()),
                        change("programme.field.objectives", before, after, ProgrammeHead::objectives),
                        change(
                                "programme.field.axes",
                                before,
                                after,
                                head -> head.axes().stream()
                                        .map(ProgrammeHead.Axis::title)
                                        .toList()),
                        change(
                                "programme.field.steps",
                                before,
                                after,
                                head -> head.steps().stream()
                                        .map(ProgrammeHead.Step::title)
                                        .toList()))
                .filter(change -> !change.gone().isEmpty() || !change.come().isEmpty())
                .toList();
    }

    private static ProgrammeAmendment.Change change(
            String labelKey,
            ProgrammeHead before,
            ProgrammeHead after,
            Function<ProgrammeHead, List<LocalizedText>> part) {
        List<LocalizedText> old = part.apply(before);
        List<LocalizedText> now = part.apply(after);
        return new ProgrammeAmendment.Change(
                labelKey,
                old.stream().filter(each -> !now.contains(each)).toList(),
                now.stream().filter(each -> !old.contains(each)).toList());
    }

    private static LocalizedText years(ProgrammeHead head) {
        String years = head.startYear() + "–" + head.endYear();
        return LocalizedText.of(years, years);
    }

    private List<LocalizedText> money(@Nullable Money amount) {
        return amount == null
                ? List.of()
                : List.of(new LocalizedText(
                        texts.in(Language.AR).plainMoney(amount),
                        texts.in(Language.FR).plainMoney(amount),
                        texts.in(Language.ZGH).plainMoney(amount)));
    }
}
