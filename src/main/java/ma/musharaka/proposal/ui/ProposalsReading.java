package ma.musharaka.proposal.ui;

import java.util.List;
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
import org.springframework.data.domain.Page;
import org.springframework.stereotype.Component;

@Component
public class ProposalsReading implements ReadingSource {

    private final ProposalService proposals;
    private final Pages pages;

    ProposalsReading(ProposalService proposals, Pages pages) {
        this.proposals = proposals;
        this.pages = pages;
    }

    /** A page of the list. */
    public record Listed(List<ProposalData> proposals, Facet topic, Paging paging) {}

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
        int asked = Paging.asked(request) - 1;
        Page<ProposalData> found = topic.isChosen()
                ? proposals.publishedAbout(UUID.fromString(topic.chosen()), asked)
                : proposals.published(asked);
        Paging paging = Paging.of(request, found.getTotalElements(), ProposalService.PAGE);
        if (paging.isBeyond()) return Optional.empty();
        return Optional.of(pages.page(
                "proposal/proposals",
                request,
                new Listed(found.getContent(), topic, paging),
                request.texts().get("proposal.title"),
                request.texts().get("proposal.description", request.site().name())));
    }
}
