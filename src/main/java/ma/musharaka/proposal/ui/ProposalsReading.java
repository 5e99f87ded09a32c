package ma.musharaka.proposal.ui;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import ma.musharaka.platform.TopicSource;
import ma.musharaka.platform.reading.Facet;
import ma.musharaka.platform.reading.Pages;
import ma.musharaka.platform.reading.Paging;
import ma.musharaka.platform.reading.ReadingPage;
import ma.musharaka.platform.reading.ReadingRequest;
import ma.musharaka.platform.reading.ReadingSource;
import ma.musharaka.proposal.ProposalData;
import ma.musharaka.proposal.ProposalService;
import ma.musharaka.proposal.VotingService;
import org.springframework.data.domain.Page;
import org.springframework.stereotype.Component;

@Component
public class ProposalsReading implements ReadingSource {

    private static final String VOTES = "votes";

    private final ProposalService proposals;
    private final VotingService voting;
    private final Pages pages;

    ProposalsReading(ProposalService proposals, VotingService voting, Pages pages) {
        this.proposals = proposals;
        this.voting = voting;
        this.pages = pages;
    }

    /** A page of the list. */
    public record Listed(List<ProposalData> proposals, Map<UUID, Long> votes, Facet topic, Facet order, Paging paging) {

        /** How many voted for it. */
        public long votesOf(ProposalData proposal) {
            return votes.getOrDefault(proposal.id(), 0L);
        }
    }

    @Override
    public Optional<ReadingPage> read(ReadingRequest request) {
        List<TopicSource.Topic> topics = proposals.topics();
        Facet topic = Facet.of(
                request,
                "topic",
                "proposal.topic",
                "proposal.all-topics",
                topics.stream()
                        .map(each -> new Facet.Option(
                                each.subject().id().toString(), request.texts().say(each.title())))
                        .toList());
        Facet order = Facet.of(
                request,
                "order",
                "proposal.order",
                "proposal.order.newest",
                List.of(new Facet.Option(
                        VOTES, request.texts().quote(request.texts().get("proposal.order.votes")))));
        Page<ProposalData> found = proposals.published(
                topic.isChosen() ? UUID.fromString(topic.chosen()) : null,
                order.isChosen() ? ProposalService.Order.VOTES : ProposalService.Order.NEWEST,
                Paging.asked(request) - 1);
        Paging paging = Paging.of(request, found.getTotalElements(), ProposalService.PAGE);
        if (paging.isBeyond()) return Optional.empty();
        return Optional.of(pages.page(
                "proposal/proposals",
                request,
                new Listed(
                        found.getContent(),
                        voting.counts(found.map(ProposalData::id).toList()),
                        topic,
                        order,
                        paging),
                request.texts().get("proposal.title"),
                request.texts().get("proposal.description", request.site().name())));
    }
}
