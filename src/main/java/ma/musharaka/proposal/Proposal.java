package ma.musharaka.proposal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Transient;
import java.time.Instant;
import java.util.UUID;
import ma.musharaka.people.PersonalDataSource;
import ma.musharaka.platform.Channel;
import ma.musharaka.platform.CommuneOwned;
import ma.musharaka.platform.Point;
import ma.musharaka.platform.SubjectRef;
import ma.musharaka.search.CivicAnalysis;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.search.engine.backend.types.Projectable;
import org.hibernate.search.mapper.pojo.automaticindexing.ReindexOnUpdate;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.FullTextField;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.GenericField;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.Indexed;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.IndexingDependency;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.ObjectPath;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.PropertyValue;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A citizen's proposal. Only a moderator's decision moves it. */
@Entity
@Indexed
class Proposal extends CommuneOwned {

    enum State {
        /** Received; a moderator has not decided yet. */
        SUBMITTED,
        /** Everyone may read it. */
        PUBLISHED,
        /** Not published; the author was told on which ground. */
        REFUSED,
        /** Taken back, before a decision or after; the reason is said. */
        WITHDRAWN
    }

    @Column
    private int number;

    /** Nobody, where it came on paper and was not claimed. */
    @Column(name = "author_id")
    private @Nullable UUID author;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Column
    private Channel channel = Channel.WEB;

    @Column(name = "submission_key")
    private UUID submissionKey;

    @Column
    @FullTextField(name = "title_ar", analyzer = CivicAnalysis.ARABIC)
    @FullTextField(name = "title_fr", analyzer = CivicAnalysis.FRENCH)
    private String title;

    @Column
    @JdbcTypeCode(SqlTypes.LONGVARCHAR)
    @FullTextField(name = "text_ar", analyzer = CivicAnalysis.ARABIC)
    @FullTextField(name = "text_fr", analyzer = CivicAnalysis.FRENCH)
    private String text;

    @Column
    private String place;

    @Column
    private @Nullable Double latitude;

    @Column
    private @Nullable Double longitude;

    @Column(name = "topic_kind")
    private @Nullable String topicKind;

    @Column(name = "topic_id")
    private @Nullable UUID topicId;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Column
    private State state = State.SUBMITTED;

    @Column
    private @Nullable String ground;

    @Column(name = "withdrawn_because")
    private @Nullable String withdrawnBecause;

    @Column(name = "submitted_at")
    private Instant submittedAt;

    @Column(name = "decided_at")
    private @Nullable Instant decidedAt;

    @Column(name = "changed_at")
    private Instant changedAt;

    protected Proposal() {}

    Proposal(int number, @Nullable UUID author, Channel channel, ProposalDraft draft, Instant now) {
        this.number = number;
        this.author = author;
        this.channel = channel;
        this.submissionKey = draft.key();
        this.title = draft.title();
        this.text = draft.text();
        this.place = draft.place();
        Point point = draft.point();
        this.latitude = point == null ? null : point.latitude();
        this.longitude = point == null ? null : point.longitude();
        SubjectRef topic = draft.topic();
        this.topicKind = topic == null ? null : topic.kind();
        this.topicId = topic == null ? null : topic.id();
        this.submittedAt = now;
        this.changedAt = now;
    }

    /** Whether everyone may find and read it. */
    @Transient
    @GenericField(name = "visible", projectable = Projectable.NO)
    @IndexingDependency(
            reindexOnUpdate = ReindexOnUpdate.DEFAULT,
            derivedFrom = @ObjectPath(@PropertyValue(propertyName = "state")))
    public boolean isVisible() {
        return state == State.PUBLISHED;
    }

    void publish(Instant now) {
        decide(State.PUBLISHED, null, now);
    }

    void refuse(String becauseOf, Instant now) {
        decide(State.REFUSED, becauseOf, now);
    }

    /** What was published stays in the commune's records, and is not shown any more. */
    void withdraw(String because, Instant now) {
        if (state != State.SUBMITTED && state != State.PUBLISHED)
            throw new IllegalStateException("proposal " + number + " is " + state);
        state = State.WITHDRAWN;
        withdrawnBecause = because;
        changedAt = now;
    }

    /** It came on paper, and its author has an account now. */
    void claim(UUID person) {
        if (author != null) throw new IllegalStateException("proposal " + number + " has an author");
        author = person;
    }

    Channel channel() {
        return channel;
    }

    private void decide(State next, @Nullable String because, Instant now) {
        if (state != State.SUBMITTED) throw new IllegalStateException("proposal " + number + " is " + state);
        state = next;
        ground = because;
        decidedAt = now;
        changedAt = now;
    }

    /** The account of whoever gave it is closed: it was given by nobody in particular. */
    void forgetAuthor() {
        author = PersonalDataSource.NOBODY;
    }

    Instant changedAt() {
        return changedAt;
    }

    State state() {
        return state;
    }

    SubjectRef subject() {
        return new SubjectRef(ProposalService.KIND, id());
    }

    ProposalData data() {
        return new ProposalData(
                id(),
                number,
                author,
                title,
                text,
                place,
                latitude == null || longitude == null ? null : new Point(latitude, longitude),
                topicKind == null || topicId == null ? null : new SubjectRef(topicKind, topicId),
                "proposal.state." + state.name().toLowerCase(java.util.Locale.ROOT),
                state == State.PUBLISHED,
                ground,
                withdrawnBecause,
                submittedAt,
                decidedAt);
    }
}
