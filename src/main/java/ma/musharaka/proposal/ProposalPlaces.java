package ma.musharaka.proposal;

import java.util.List;
import ma.musharaka.platform.Language;
import ma.musharaka.platform.PlaceSource;
import org.springframework.stereotype.Component;

/** Published proposals by the place that their authors named, and on the map where they showed it; the newest first. */
@Component
class ProposalPlaces implements PlaceSource {

    private final ProposalService proposals;

    ProposalPlaces(ProposalService proposals) {
        this.proposals = proposals;
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public String titleKey() {
        return "proposal.places";
    }

    @Override
    public String listPath() {
        return "/proposals";
    }

    @Override
    public List<Placed> places(Language language) {
        return proposals.published(0).stream()
                .map(proposal -> new Placed(
                        proposal.title(),
                        null,
                        "/proposals/" + proposal.number(),
                        proposal.point(),
                        null,
                        proposal.place()))
                .toList();
    }
}
