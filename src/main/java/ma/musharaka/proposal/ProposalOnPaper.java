package ma.musharaka.proposal;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import ma.musharaka.counter.CounterAct;
import ma.musharaka.platform.SubjectRef;
import ma.musharaka.platform.TopicSource;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** A proposal that someone without an account brings on paper, or tells at the counter or by telephone. */
@Component
class ProposalOnPaper implements CounterAct {

    private final ProposalService proposals;

    ProposalOnPaper(ProposalService proposals) {
        this.proposals = proposals;
    }

    @Override
    public String kind() {
        return ProposalService.KIND;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public List<Field> fields() {
        List<Option> topics = proposals.topics().stream()
                .map(topic -> new Option(topic.code(), topic.title()))
                .toList();
        List<Field> written = List.of(
                Field.line("title", "proposal.name"),
                Field.text("text", "proposal.text"),
                Field.line("place", "proposal.place"));
        return topics.isEmpty()
                ? written
                : java.util.stream.Stream.concat(
                                written.stream(),
                                java.util.stream.Stream.of(Field.choice("topic", "proposal.topic", topics)))
                        .toList();
    }

    @Override
    public boolean tellsPerson() {
        return true;
    }

    @Override
    public void check(Paper paper) {
        proposals.checked(draft(paper.values()));
    }

    @Override
    public Recorded record(Paper paper, UUID clerk) {
        ProposalService.Stored stored = proposals.receiveOnPaper(draft(paper.values()), clerk, paper.channel());
        return new Recorded(new SubjectRef(ProposalService.KIND, stored.id()), stored.receipt());
    }

    @Override
    public void withdraw(UUID subject, String because, UUID clerk) {
        proposals.withdraw(subject, because, clerk);
    }

    @Override
    public void claim(UUID subject, UUID person) {
        proposals.claim(subject, person);
    }

    private ProposalDraft draft(Map<String, String> values) {
        return new ProposalDraft(
                UUID.randomUUID(),
                values.getOrDefault("title", ""),
                values.getOrDefault("text", ""),
                values.getOrDefault("place", ""),
                null,
                topic(values.getOrDefault("topic", "")));
    }

    private @Nullable SubjectRef topic(String code) {
        return proposals.topics().stream()
                .filter(topic -> topic.code().equals(code))
                .map(TopicSource.Topic::subject)
                .findFirst()
                .orElse(null);
    }
}
