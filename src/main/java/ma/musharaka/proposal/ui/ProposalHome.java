package ma.musharaka.proposal.ui;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import ma.musharaka.platform.Translator;
import ma.musharaka.platform.reading.ReadingRequest;
import ma.musharaka.platform.ui.Outcomes;
import ma.musharaka.proposal.ProposalData;
import ma.musharaka.proposal.ProposalService;
import org.springframework.stereotype.Component;

/** The latest proposals and what became of them, on the commune's home page. */
@Component
class ProposalHome implements Outcomes {

    private final ProposalService proposals;

    ProposalHome(ProposalService proposals) {
        this.proposals = proposals;
    }

    @Override
    public List<Story> newest(ReadingRequest request, int most) {
        return proposals.published(0).getContent().stream()
                .limit(most)
                .map(proposal -> story(request.texts(), proposal))
                .toList();
    }

    private static Story story(Translator t, ProposalData proposal) {
        Instant published = Objects.requireNonNull(proposal.decidedAt(), "a published proposal was decided on");
        return new Story(
                LocalDate.ofInstant(published, Translator.ZONE),
                t.quote(proposal.title()),
                "/proposals/" + proposal.number(),
                t.quote(proposal.place()),
                proposal.stateKey(),
                "tag");
    }
}
