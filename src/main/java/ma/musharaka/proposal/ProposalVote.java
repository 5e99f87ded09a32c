package ma.musharaka.proposal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import ma.musharaka.platform.Channel;
import ma.musharaka.platform.Secrets;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.TenantId;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * That someone voted for a proposal: once, which the database sees to. Its id is random and its time a day, so that nobody
 * reads from them who voted after whom.
 */
@Entity
class ProposalVote {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.RANDOM)
    private @Nullable UUID id;

    @TenantId
    @Column(name = "commune", updatable = false)
    private @Nullable String commune;

    @Version
    private int version;

    @Column(name = "proposal_id")
    private UUID proposal;

    @Column(name = "voter_key")
    private String voterKey;

    @Column(name = "person_id")
    private @Nullable UUID person;

    @Column(name = "voted_on")
    private LocalDate votedOn;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Column
    private Channel channel;

    @Column
    private boolean withdrawn;

    @Column
    private boolean told;

    protected ProposalVote() {}

    private ProposalVote(UUID proposal, String key, @Nullable UUID person, LocalDate votedOn, Channel channel) {
        this.proposal = proposal;
        this.voterKey = key;
        this.person = person;
        this.votedOn = votedOn;
        this.channel = channel;
    }

    static ProposalVote online(UUID proposal, UUID person, LocalDate votedOn) {
        return new ProposalVote(proposal, keyOf(person), person, votedOn, Channel.WEB);
    }

    /** Given to a clerk, by someone without an account. */
    static ProposalVote onPaper(UUID proposal, LocalDate votedOn, Channel channel) {
        return new ProposalVote(proposal, nobodys(), null, votedOn, channel);
    }

    private static String keyOf(UUID person) {
        return "person " + person;
    }

    private static String nobodys() {
        return Secrets.fingerprint(Secrets.token());
    }

    /** It counts on, as given by nobody in particular. */
    void forgetPerson() {
        person = null;
        voterKey = nobodys();
    }

    /** Taken back: it counts no more, its giver may vote again, and the journal learns of it with others. */
    void withdraw() {
        if (withdrawn) return;
        withdrawn = true;
        // what the journal never heard of, it need not hear taken back
        told = !told;
        forgetPerson();
    }

    /** Its giver has an account now. */
    void claim(UUID by) {
        if (withdrawn) return;
        person = by;
        voterKey = keyOf(by);
    }

    UUID id() {
        return Objects.requireNonNull(id, "not saved yet");
    }

    UUID proposal() {
        return proposal;
    }

    LocalDate votedOn() {
        return votedOn;
    }

    boolean isWithdrawn() {
        return withdrawn;
    }
}
