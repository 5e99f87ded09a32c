package ma.musharaka.proposal;

import java.util.List;
import java.util.UUID;
import ma.musharaka.journal.Receipts;
import ma.musharaka.people.PersonalDataSource;
import ma.musharaka.people.privacy.StoppableProcessing;
import ma.musharaka.platform.SubjectRef;
import org.springframework.stereotype.Component;

/** What a person proposed: theirs to take away; without them it stays as it was given. */
@Component
class OwnProposals implements PersonalDataSource, StoppableProcessing {

    private final Proposals proposals;
    private final Receipts receipts;

    OwnProposals(Proposals proposals, Receipts receipts) {
        this.proposals = proposals;
        this.receipts = receipts;
    }

    @Override
    public int order() {
        return 50;
    }

    @Override
    public String code() {
        return "proposals";
    }

    @Override
    public String titleKey() {
        return "proposal.mine";
    }

    @Override
    public List<Item> of(UUID person) {
        return proposals.findByAuthorOrderBySubmittedAtDesc(person).stream()
                .map(Proposal::data)
                .map(this::item)
                .toList();
    }

    private Item item(ProposalData proposal) {
        return Item.of(
                Field.of("number", "privacy.data.number", proposal.number()),
                Field.of("title", "privacy.data.title", proposal.title()),
                Field.of("text", "privacy.data.text", proposal.text()),
                Field.of("place", "privacy.data.place", proposal.place()),
                Field.coded("state", "privacy.data.state", proposal.stateKey(), proposal.stateKey()),
                Field.of("ground", "privacy.data.ground", proposal.ground()),
                Field.of("submittedAt", "privacy.data.given-at", proposal.submittedAt()),
                Field.of("decidedAt", "privacy.data.decided-at", proposal.decidedAt()),
                Field.of(
                        "receipt",
                        "privacy.data.receipt",
                        receipts.of(new SubjectRef(ProposalService.KIND, proposal.id()))
                                .map(Object::toString)
                                .orElse(null)));
    }

    @Override
    public int erase(UUID person) {
        List<Proposal> given = proposals.findByAuthorOrderBySubmittedAtDesc(person);
        given.forEach(Proposal::forgetAuthor);
        return given.size();
    }

    @Override
    public String processing() {
        return "contributions";
    }

    /** What was proposed stands as given by nobody in particular; its receipt still tells what became of it. */
    @Override
    public void stop(UUID person) {
        erase(person);
    }
}
