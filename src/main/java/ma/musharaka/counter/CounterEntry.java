package ma.musharaka.counter;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import ma.musharaka.journal.ReceiptCode;
import ma.musharaka.people.PersonalDataSource;
import ma.musharaka.platform.Channel;
import ma.musharaka.platform.CommuneOwned;
import ma.musharaka.platform.Secrets;
import ma.musharaka.platform.SubjectRef;
import ma.musharaka.platform.files.StoredFile;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** That a clerk recorded an act for a person, and how that person may claim it later. */
@Entity
@Table(name = "counter_entry")
class CounterEntry extends CommuneOwned {

    /** A claim code has eight figures: this many guesses are no danger to it. */
    static final int MOST_WRONG_CLAIMS = 10;

    @Column(name = "batch_id")
    private @Nullable UUID batch;

    @Column(name = "entry_key")
    private UUID entryKey;

    @Column(name = "subject_kind")
    private String subjectKind;

    @Column(name = "subject_id")
    private UUID subjectId;

    @Column
    private String receipt;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Column
    private Channel channel;

    @Column(name = "acted_on")
    private LocalDate actedOn;

    @Column(name = "entered_at")
    private Instant enteredAt;

    @Column(name = "clerk_id")
    private UUID clerk;

    @Column(name = "person_name")
    private String personName;

    @Column
    private String contact;

    @Column(name = "consent_version")
    private int consentVersion;

    @Column
    private String sameness;

    @Column(name = "scan_hash")
    private @Nullable String scanHash;

    @Column(name = "scan_type")
    private @Nullable String scanType;

    @Column(name = "scan_name")
    private @Nullable String scanName;

    @Column(name = "claim_hash")
    private String claimHash = "";

    @Column(name = "wrong_claims")
    private int wrongClaims;

    @Column(name = "claimed_by")
    private @Nullable UUID claimedBy;

    @Column(name = "claimed_at")
    private @Nullable Instant claimedAt;

    protected CounterEntry() {}

    CounterEntry(
            CounterDraft draft,
            String sameness,
            CounterAct.Recorded recorded,
            @Nullable UUID batch,
            UUID clerk,
            Instant now) {
        this.batch = batch;
        this.entryKey = draft.key();
        this.subjectKind = recorded.subject().kind();
        this.subjectId = recorded.subject().id();
        this.receipt = recorded.receipt().plain();
        this.channel = draft.channel();
        this.actedOn = Objects.requireNonNull(draft.actedOn());
        this.enteredAt = now;
        this.clerk = clerk;
        this.personName = draft.name();
        this.contact = draft.contact();
        this.sameness = sameness;
        StoredFile scan = draft.scan();
        if (scan != null) {
            scanHash = scan.hash();
            scanType = scan.type();
            scanName = scan.name();
        }
    }

    /** Two entries of one person that say the same are most likely one paper that was typed twice. */
    static String sameness(CounterDraft draft, Map<String, String> alike) {
        return Secrets.fingerprint(draft.kind()
                + '\n'
                + draft.name().toLowerCase(java.util.Locale.ROOT)
                + '\n'
                + new java.util.TreeMap<>(alike));
    }

    void consentedTo(int version) {
        consentVersion = version;
    }

    /** A new code to claim it by; the one before is worth nothing any more. */
    String newClaimCode() {
        String code = Secrets.figures(8);
        claimHash = claimHash(code);
        wrongClaims = 0;
        return code;
    }

    private String claimHash(String code) {
        return Secrets.fingerprint(receipt + ' ' + code);
    }

    /** Whether this code opens it; each wrong one is counted, and in the end none does. */
    boolean opensWith(String code) {
        if (wrongClaims >= MOST_WRONG_CLAIMS) return false;
        if (claimHash.equals(claimHash(code))) return true;
        wrongClaims++;
        return false;
    }

    void claim(UUID person, Instant now) {
        if (claimedBy != null) throw new IllegalStateException("claimed already");
        claimedBy = person;
        claimedAt = now;
        // from now on they are reached by their account
        contact = "";
    }

    /** The act stays; who gave it is not known here any more, and nobody can claim it. */
    void forgetPerson() {
        personName = "";
        contact = "";
        claimHash = "";
        // the paper has their name and hand
        scanHash = null;
        scanType = null;
        scanName = null;
        if (claimedBy != null) claimedBy = PersonalDataSource.NOBODY;
    }

    void forgetClerk(UUID nobody) {
        clerk = nobody;
    }

    /** Whether somebody may still show that it is theirs. */
    boolean canBeClaimed() {
        return claimedBy == null && !claimHash.isEmpty();
    }

    boolean isClaimed() {
        return claimedBy != null;
    }

    SubjectRef subject() {
        return new SubjectRef(subjectKind, subjectId);
    }

    ReceiptCode receipt() {
        return ReceiptCode.parse(receipt).orElseThrow();
    }

    String contact() {
        return contact;
    }

    @Nullable
    String scanHash() {
        return scanHash;
    }

    CounterRecord data() {
        return new CounterRecord(
                id(),
                subject(),
                receipt(),
                personName,
                channel,
                actedOn,
                enteredAt,
                consentVersion,
                scanHash == null || scanType == null || scanName == null
                        ? null
                        : new CounterRecord.Scan(scanType, scanName),
                claimedBy != null,
                canBeClaimed());
    }
}
