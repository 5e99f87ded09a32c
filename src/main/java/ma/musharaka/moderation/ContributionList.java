package ma.musharaka.moderation;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import ma.musharaka.platform.Language;
import ma.musharaka.platform.StoredList;
import ma.musharaka.platform.SubjectRef;
import ma.musharaka.platform.SubjectSource;
import ma.musharaka.platform.Subjects;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.data.domain.Sort;
import org.springframework.data.jpa.domain.Specification;
import org.springframework.stereotype.Component;

/** Everything that people gave and moderation published, whatever room it belongs to, as data. */
@Component
class ContributionList extends StoredList<ModerationDecision, ContributionList.Line> {

    private final ObjectProvider<Subjects> subjects;

    record Line(ModerationService.Registered decision, SubjectSource.@Nullable View view) {

        @Nullable
        String title() {
            return view == null ? null : view.title();
        }

        @Nullable
        String address() {
            return view == null ? null : view.address();
        }

        @Nullable
        Integer number() {
            return view == null ? null : view.number();
        }
    }

    ContributionList(ModerationDecisions decisions, ObjectProvider<Subjects> subjects) {
        super(
                decisions,
                Sort.by(Sort.Order.desc("decidedAt"), Sort.Order.desc("id")),
                "decidedAt",
                List.of(
                        told(
                                "kind",
                                Type.TEXT,
                                "moderation.data.kind",
                                line -> line.decision.subject().kind()),
                        told("number", Type.NUMBER, "moderation.data.number", Line::number),
                        told("title", Type.TEXT, "moderation.data.title", Line::title),
                        told("publishedAt", Type.INSTANT, "moderation.data.published-at", line -> line.decision.at()),
                        told("address", Type.TEXT, "moderation.data.address", Line::address)));
        this.subjects = subjects;
    }

    @Override
    public String name() {
        return "contributions";
    }

    @Override
    public String titleKey() {
        return "moderation.data.contributions";
    }

    @Override
    public String textKey() {
        return "moderation.data.contributions-text";
    }

    @Override
    public String path() {
        return "/moderation-register";
    }

    @Override
    public Set<Form> forms() {
        return Set.of(Form.FEED);
    }

    @Override
    public List<Filter> filters() {
        return List.of(Filter.code("kind", "moderation.data.kind"));
    }

    @Override
    protected Specification<ModerationDecision> where(Asked asked) {
        Specification<ModerationDecision> published = (decision, _, is) -> is.isTrue(decision.get("published"));
        return published.and(asked.value("kind")
                .<Specification<ModerationDecision>>map(
                        kind -> (decision, _, is) -> is.equal(decision.get("subjectKind"), kind))
                .orElse(Specification.unrestricted()));
    }

    @Override
    protected List<Line> tell(List<ModerationDecision> found) {
        List<ModerationService.Registered> decisions =
                found.stream().map(ModerationDecision::registered).toList();
        List<SubjectRef> published =
                decisions.stream().map(ModerationService.Registered::subject).toList();
        // what a person wrote is in one language, whichever is asked for
        Map<SubjectRef, SubjectSource.View> views = subjects.getObject().findAll(published, Language.AR);
        return decisions.stream()
                .map(decision -> new Line(decision, views.get(decision.subject())))
                .toList();
    }

    @Override
    protected Row frame(Line line) {
        String title = Objects.requireNonNullElse(line.title(), "");
        return frame(
                line.decision.subject().kind() + "." + line.decision.subject().id(),
                line.address(),
                line.decision.at(),
                new News(title, "", line.decision.at()),
                null);
    }

    @Override
    protected Instant changedAt(ModerationDecision decision) {
        return decision.registered().at();
    }
}
