package ma.musharaka.moderation;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import ma.musharaka.platform.Language;
import ma.musharaka.platform.LocalizedText;
import ma.musharaka.platform.StoredList;
import ma.musharaka.platform.SubjectRef;
import ma.musharaka.platform.SubjectSource;
import ma.musharaka.platform.Subjects;
import ma.musharaka.platform.Texts;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.data.domain.Sort;
import org.springframework.data.jpa.domain.Specification;
import org.springframework.stereotype.Component;

/** The public register, as data: what was decided and on which ground, never who wrote or who decided. */
@Component
class DecisionList extends StoredList<ModerationDecision, DecisionList.Line> {

    private final Grounds grounds;
    private final Texts texts;
    private final ObjectProvider<Subjects> subjects;

    record Line(
            ModerationDecision stored,
            ModerationService.Registered decision,
            @Nullable LocalizedText ground,
            @Nullable String address) {}

    DecisionList(ModerationDecisions decisions, Grounds grounds, Texts texts, ObjectProvider<Subjects> subjects) {
        super(
                decisions,
                Sort.by(Sort.Order.desc("decidedAt"), Sort.Order.desc("id")),
                "decidedAt",
                List.of(
                        told("decidedAt", Type.INSTANT, "moderation.data.decided-at", line -> line.decision.at()),
                        told(
                                "kind",
                                Type.TEXT,
                                "moderation.data.kind",
                                line -> line.decision.subject().kind()),
                        told("published", Type.YES_NO, "moderation.data.published", line -> line.decision.published()),
                        told("ground", Type.TEXT, "moderation.data.ground", line -> line.decision.ground()),
                        told("groundTitle", Type.LOCALIZED, "moderation.data.ground-title", line -> line.ground),
                        told("address", Type.TEXT, "moderation.data.address", line -> line.address)));
        this.grounds = grounds;
        this.texts = texts;
        this.subjects = subjects;
    }

    @Override
    public String name() {
        return "moderation-decisions";
    }

    @Override
    public String titleKey() {
        return "moderation.data.decisions";
    }

    @Override
    public String textKey() {
        return "moderation.data.decisions-text";
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
        return List.of(Filter.choice("published", List.of("true", "false"), "moderation.data.published"));
    }

    @Override
    protected Specification<ModerationDecision> where(Asked asked) {
        return asked.value("published")
                .<Specification<ModerationDecision>>map(published ->
                        (decision, _, is) -> is.equal(decision.get("published"), Boolean.valueOf(published)))
                .orElse(Specification.unrestricted());
    }

    @Override
    protected List<Line> tell(List<ModerationDecision> found) {
        List<ModerationService.Registered> decisions =
                found.stream().map(ModerationDecision::registered).toList();
        Map<SubjectRef, SubjectSource.View> views = subjects.getObject()
                .findAll(
                        decisions.stream()
                                .map(ModerationService.Registered::subject)
                                .toList(),
                        Language.AR);
        return found.stream()
                .map(each -> {
                    ModerationService.Registered decision = each.registered();
                    return new Line(
                            each,
                            decision,
                            Optional.ofNullable(decision.ground())
                                    .flatMap(grounds::find)
                                    .map(Ground::title)
                                    .orElse(null),
                            decision.published()
                                    ? Optional.ofNullable(views.get(decision.subject()))
                                            .map(SubjectSource.View::address)
                                            .orElse(null)
                                    : null);
                })
                .toList();
    }

    @Override
    protected Row frame(Line line) {
        ModerationService.Registered decision = line.decision;
        LocalizedText said = line.ground == null
                ? said(decision.published() ? "moderation.decision.published" : "moderation.decision.refused")
                : line.ground;
        return frame(
                line.stored.id().toString(),
                line.address,
                decision.at(),
                new News(
                        said(decision.published() ? "moderation.data.news-published" : "moderation.data.news-refused"),
                        said,
                        decision.at()),
                null);
    }

    private LocalizedText said(String key) {
        return new LocalizedText(
                texts.in(Language.AR).get(key),
                texts.in(Language.FR).get(key),
                texts.in(Language.ZGH).get(key));
    }

    @Override
    protected Instant changedAt(ModerationDecision decision) {
        return decision.registered().at();
    }
}
