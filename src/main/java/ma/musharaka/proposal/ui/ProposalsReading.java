package ma.musharaka.proposal.ui;

import java.util.List;
import java.util.Optional;
import ma.musharaka.platform.reading.Pages;
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
    public record Listed(List<ProposalData> proposals, long total, int page, int lastPage) {}

    @Override
    public Optional<ReadingPage> read(ReadingRequest request) {
        int number = request.parameter("page")
                .filter(value -> value.matches("[1-9][0-9]{0,5}"))
                .map(Integer::parseInt)
                .orElse(1);
        Page<ProposalData> found = proposals.published(number - 1);
        Listed listed =
                new Listed(found.getContent(), found.getTotalElements(), number, Math.max(1, found.getTotalPages()));
        return Optional.of(pages.page(
                "proposal/proposals",
                request,
                listed,
                request.texts().get("proposal.title"),
                request.texts().get("proposal.description", request.site().name())));
    }
}
