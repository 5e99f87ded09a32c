package ma.musharaka.proposal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import ma.musharaka.platform.LocalizedText;
import ma.musharaka.platform.Point;
import ma.musharaka.platform.StoredList;
import ma.musharaka.platform.SubjectRef;
import ma.musharaka.platform.TopicSource;
import ma.musharaka.platform.Translator;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Sort;
import org.springframework.data.jpa.domain.Specification;
import org.springframework.stereotype.Component;

/** The published proposals, as data: what was written and about what, never who wrote it. */
@Component
class ProposalList extends StoredList<Proposal, ProposalList.Line> {

    private final VotingService voting;
    private final List<TopicSource> topics;

    /** A proposal without its author: their day of writing, and no finer time. */
    record Line(
            ProposalData proposal,
            LocalDate submitted,
            Instant published,
            @Nullable LocalizedText topic,
            long votes) {}

    ProposalList(Proposals proposals, VotingService voting, List<TopicSource> topics) {
        super(
                proposals,
                Sort.by(Sort.Order.desc("number")),
                "changedAt",
                List.of(
                        told("number", Type.NUMBER, "proposal.data.number", line -> line.proposal.number()),
                        told("title", Type.TEXT, "proposal.data.title", line -> line.proposal.title()),
                        told("text", Type.TEXT, "proposal.data.text", line -> line.proposal.text()),
                        told("place", Type.TEXT, "proposal.data.place", line -> line.proposal.place()),
                        told("latitude", Type.NUMBER, "proposal.data.latitude", line -> degrees(line, Point::latitude)),
                        told(
                                "longitude",
                                Type.NUMBER,
                                "proposal.data.longitude",
                                line -> degrees(line, Point::longitude)),
                        told("topic", Type.LOCALIZED, "proposal.data.topic", line -> line.topic),
                        told("submitted", Type.DATE, "proposal.data.submitted", line -> line.submitted),
                        told("publishedAt", Type.INSTANT, "proposal.data.published-at", line -> line.published),
                        told("votes", Type.NUMBER, "proposal.data.votes", line -> line.votes),
                        told("address", Type.TEXT, "proposal.data.address", line -> address(line.proposal))));
        this.voting = voting;
        this.topics = topics;
    }

    private static @Nullable Double degrees(Line line, ToDoubleFunction<Point> of) {
        Point point = line.proposal.point();
        return point == null ? null : of.applyAsDouble(point);
    }

    @Override
    public String name() {
        return "proposals";
    }

    @Override
    public String titleKey() {
        return "proposal.data.list";
    }

    @Override
    public String textKey() {
        return "proposal.data.list-text";
    }

    @Override
    public String path() {
        return "/proposals";
    }

    @Override
    public Set<Form> forms() {
        return Set.of(Form.FEED, Form.PAGES);
    }

    @Override
    public List<Filter> filters() {
        return List.of(Filter.code("topic", "proposal.data.topic-code"), Filter.year("proposal.data.year"));
    }

    @Override
    protected Specification<Proposal> where(Asked asked) {
        Specification<Proposal> published =
                (proposal, _, is) -> is.equal(proposal.get("state"), Proposal.State.PUBLISHED);
        return published
                .and(asked.value("topic").map(this::about).orElse(Specification.unrestricted()))
                .and(asked.year().map(ProposalList::submittedIn).orElse(Specification.unrestricted()));
    }

    private Specification<Proposal> about(String code) {
        List<UUID> wanted = known().values().stream()
                .filter(topic -> code.equals(topic.code()))
                .map(topic -> topic.subject().id())
                .toList();
        return (proposal, _, is) ->
                wanted.isEmpty() ? is.disjunction() : proposal.get("topicId").in(wanted);
    }

    private static Specification<Proposal> submittedIn(int year) {
        Instant from = LocalDate.of(year, 1, 1).atStartOfDay(Translator.ZONE).toInstant();
        Instant until =
                LocalDate.of(year + 1, 1, 1).atStartOfDay(Translator.ZONE).toInstant();
        return (proposal, _, is) -> is.and(
                is.greaterThanOrEqualTo(proposal.get("submittedAt"), from),
                is.lessThan(proposal.get("submittedAt"), until));
    }

    @Override
    protected List<Line> tell(List<Proposal> found) {
        Map<SubjectRef, TopicSource.Topic> known = known();
        Map<UUID, Long> votes = voting.counts(found.stream().map(Proposal::id).toList());
        return found.stream()
                .map(Proposal::data)
                .map(data -> {
                    TopicSource.Topic topic = data.topic() == null ? null : known.get(data.topic());
                    return new Line(
                            data,
                            LocalDate.ofInstant(data.submittedAt(), Translator.ZONE),
                            Objects.requireNonNull(data.decidedAt()),
                            topic == null ? null : topic.title(),
                            votes.getOrDefault(data.id(), 0L));
                })
                .toList();
    }

    private Map<SubjectRef, TopicSource.Topic> known() {
        return topics.stream()
                .flatMap(source -> source.topics().stream())
                .collect(Collectors.toMap(TopicSource.Topic::subject, Function.identity()));
    }

    @Override
    protected Row frame(Line line) {
        return frame(
                String.valueOf(line.proposal.number()),
                address(line.proposal),
                line.published,
                new News(line.proposal.title(), line.proposal.text(), line.published),
                null);
    }

    @Override
    protected Instant changedAt(Proposal proposal) {
        return proposal.changedAt();
    }

    private static String address(ProposalData proposal) {
        return "/proposals/" + proposal.number();
    }
}
