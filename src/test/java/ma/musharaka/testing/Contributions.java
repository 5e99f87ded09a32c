package ma.musharaka.testing;

import java.util.UUID;
import ma.musharaka.journal.ReceiptCode;
import ma.musharaka.moderation.ModerationService;
import ma.musharaka.platform.CommuneScope;
import ma.musharaka.platform.SubjectRef;
import ma.musharaka.proposal.ProposalData;
import ma.musharaka.proposal.ProposalDraft;
import ma.musharaka.proposal.ProposalService;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Proposals of the first citizen in the commune of the moment, made and decided as pages do it. */
public final class Contributions {

    private final ProposalService proposals;
    private final ModerationService moderation;
    private final DemoPeople people;
    private final JdbcClient rows;

    Contributions(ProposalService proposals, ModerationService moderation, DemoPeople people, JdbcClient rows) {
        this.proposals = proposals;
        this.moderation = moderation;
        this.people = people;
        this.rows = rows;
    }

    /** A proposal that was received. */
    public record Submitted(UUID id, int number, ReceiptCode receipt) {

        public SubjectRef subject() {
            return new SubjectRef(ProposalService.KIND, id);
        }
    }

    /** A draft that can be taken as it is. */
    public ProposalDraft aDraft(String title, String text) {
        SubjectRef topic = proposals.topics().stream()
                .findFirst()
                .map(first -> first.subject())
                .orElse(null);
        return new ProposalDraft(UUID.randomUUID(), title, text, "حي السلام", null, topic);
    }

    public Submitted submitted(String title, String text) {
        return submitted(aDraft(title, text));
    }

    public Submitted submitted(ProposalDraft draft) {
        UUID author = people.citizen().personId();
        ReceiptCode receipt = proposals.submit(draft, author);
        ProposalData own = proposals.of(author).stream()
                .filter(each -> receipt.equals(proposals.receipt(each.id()).orElse(null)))
                .findFirst()
                .orElseThrow();
        return new Submitted(own.id(), own.number(), receipt);
    }

    public Submitted published(String title, String text) {
        Submitted submitted = submitted(title, text);
        publish(submitted);
        return submitted;
    }

    public void publish(Submitted submitted) {
        DemoPeople.as(
                people.moderator(),
                () -> moderation.publish(caseOf(submitted), people.moderator().personId()));
    }

    public void refuse(Submitted submitted, String ground) {
        DemoPeople.as(
                people.moderator(),
                () -> moderation.refuse(caseOf(submitted), people.moderator().personId(), ground));
    }

    /** The moderation case of a proposal; a queue shows only the first hundred. */
    public UUID caseOf(Submitted submitted) {
        return rows.sql("select id from moderation_case where commune = ? and subject_kind = ? and subject_id = ?")
                .params(CommuneScope.current(), ProposalService.KIND, submitted.id())
                .query(UUID.class)
                .single();
    }
}
