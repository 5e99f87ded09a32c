package ma.musharaka.notification;

import java.util.UUID;
import ma.musharaka.counter.CounterService;
import ma.musharaka.moderation.Ground;
import ma.musharaka.moderation.Grounds;
import ma.musharaka.platform.Language;
import ma.musharaka.platform.Messenger;
import ma.musharaka.platform.Sites;
import ma.musharaka.platform.SubjectRef;
import ma.musharaka.platform.Texts;
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
    private final CounterService counter;
    private final Messenger messenger;
    private final Texts texts;
    private final Sites sites;

    ProposalLetters(
            ProposalService proposals,
            Grounds grounds,
            NoticeService notices,
            CounterService counter,
            Messenger messenger,
            Texts texts,
            Sites sites) {
        this.proposals = proposals;
        this.grounds = grounds;
        this.notices = notices;
        this.counter = counter;
        this.messenger = messenger;
        this.texts = texts;
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
        if (proposal.author() == null) {
            writeToTheCounter(id, template, what, address, ground);
            return;
        }
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

    /** Who gave it on paper and has no account is told at the address or number that they left, if they left one. */
    private void writeToTheCounter(UUID id, String template, String what, String address, String ground) {
        Language language = sites.current().defaultLanguage();
        counter.contactFor(new SubjectRef(ProposalService.KIND, id))
                .ifPresent(contact -> messenger.send(new Messenger.Message(
                        contact,
                        language,
                        template,
                        texts.in(language).get("people.unnamed"),
                        what,
                        address,
                        grounds.find(ground)
                                .map(Ground::text)
                                .map(text -> text.text(language))
                                .orElse(""))));
    }

    private String address(String path) {
        return sites.current().origin() + path;
    }
}
