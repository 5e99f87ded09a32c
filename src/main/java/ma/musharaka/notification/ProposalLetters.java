package ma.musharaka.notification;

import java.util.UUID;
import ma.musharaka.moderation.Ground;
import ma.musharaka.moderation.Grounds;
import ma.musharaka.platform.Sites;
import ma.musharaka.proposal.ProposalData;
import ma.musharaka.proposal.ProposalPublished;
import ma.musharaka.proposal.ProposalRefused;
import ma.musharaka.proposal.ProposalService;
import ma.musharaka.proposal.ProposalSubmitted;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Tells the author of a proposal that it was received, and what became of it. */
@Component
class ProposalLetters {

    private final ProposalService proposals;
    private final Grounds grounds;
    private final NoticeService notices;
    private final Sites sites;

    ProposalLetters(ProposalService proposals, Grounds grounds, NoticeService notices, Sites sites) {
        this.proposals = proposals;
        this.grounds = grounds;
        this.notices = notices;
        this.sites = sites;
    }

    @ApplicationModuleListener
    void on(ProposalSubmitted fact) {
        proposals
                .receipt(fact.proposal())
                .ifPresent(receipt -> write(
                        fact.proposal(), "proposal-received", receipt.toString(), address("/receipts/" + receipt), ""));
    }

    @ApplicationModuleListener
    void on(ProposalPublished fact) {
        proposals
                .find(fact.proposal())
                .ifPresent(proposal -> write(
                        fact.proposal(),
                        "proposal-published",
                        proposal.title(),
                        address("/proposals/" + proposal.number()),
                        ""));
    }

    @ApplicationModuleListener
    void on(ProposalRefused fact) {
        proposals.find(fact.proposal()).ifPresent(proposal -> {
            String because = proposal.ground() == null ? "" : proposal.ground();
            String receipt =
                    proposals.receipt(fact.proposal()).map(Object::toString).orElse("");
            write(fact.proposal(), "proposal-refused", proposal.title(), address("/receipts/" + receipt), because);
        });
    }

    private void write(UUID id, String template, String what, String address, String ground) {
        ProposalData proposal = proposals.find(id).orElseThrow();
        notices.tell(proposal.author(), Topic.OWN, template + ":" + id, template, author -> new Object[] {
            author.displayName(),
            what,
            address,
            grounds.find(ground)
                    .map(Ground::text)
                    .map(text -> text.text(author.language()))
                    .orElse("")
        });
    }

    private String address(String path) {
        return sites.current().origin() + path;
    }
}
