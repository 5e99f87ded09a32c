package ma.musharaka.petition;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Transient;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import ma.musharaka.people.AssociationReference;
import ma.musharaka.people.PersonalDataSource;
import ma.musharaka.platform.CommuneOwned;
import ma.musharaka.platform.LocalizedText;
import ma.musharaka.platform.SubjectRef;
import ma.musharaka.platform.Translator;
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

/** An association's petition. Its text becomes public by moderation, its state moves by the check of the conditions. */
@Entity
@Indexed
class Petition extends CommuneOwned {

    @Column
    private int number;

    @Column(name = "association_id")
    private @Nullable UUID association;

    @Column(name = "filer_id")
    private UUID filer;

    @Column(name = "submission_key")
    private UUID submissionKey;

    @Column
    @FullTextField(name = "title_ar", analyzer = CivicAnalysis.ARABIC)
    @FullTextField(name = "title_fr", analyzer = CivicAnalysis.FRENCH)
    private String object;

    @Column
    @JdbcTypeCode(SqlTypes.LONGVARCHAR)
    private String reasons;

    @Column
    @JdbcTypeCode(SqlTypes.LONGVARCHAR)
    private String aims;

    @Column(name = "filed_at")
    private Instant filedAt;

    @Column(name = "closes_on")
    private @Nullable LocalDate closesOn;

    @Column(name = "signing_key")
    private @Nullable String signingKey;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Column
    private PetitionState state = PetitionState.FILED;

    @Column(name = "text_public")
    private boolean textPublic;

    @Column(name = "text_refused")
    private @Nullable String textRefused;

    @Column(name = "changed_at")
    private Instant changedAt;

    protected Petition() {}

    Petition(int number, @Nullable UUID association, UUID filer, PetitionDraft draft, Instant now) {
        this.number = number;
        this.association = association;
        this.filer = filer;
        this.submissionKey = draft.key();
        this.object = draft.object();
        this.reasons = draft.reasons();
        this.aims = draft.aims();
        this.filedAt = now;
        this.changedAt = now;
    }

    /** Citizens ask for signatures; it is filed when the law's number has signed. */
    static Petition ofCitizens(int number, UUID mandataire, PetitionDraft draft, Instant now, LocalDate closesOn) {
        Petition petition = new Petition(number, null, mandataire, draft, now);
        petition.state = PetitionState.COLLECTING;
        petition.closesOn = closesOn;
        return petition;
    }

    boolean isOfCitizens() {
        return closesOn != null;
    }

    Optional<LocalDate> closesOn() {
        return Optional.ofNullable(closesOn);
    }

    /** Whether it can be signed: its text is public and its last day has not passed. */
    boolean isOpenOn(LocalDate day) {
        return state == PetitionState.COLLECTING && textPublic && closesOn != null && !day.isAfter(closesOn);
    }

    /** Whether it can be signed on paper that is handed in later: the day on the paper is what counts. */
    boolean takesPaperOf(LocalDate day) {
        return state == PetitionState.COLLECTING
                && textPublic
                && closesOn != null
                && !day.isAfter(closesOn)
                && !day.isBefore(LocalDate.ofInstant(filedAt, Translator.ZONE));
    }

    /** The sealed key under which signatories are known again; nothing before the first and after its time. */
    @Nullable
    String signingKey() {
        return signingKey;
    }

    void keyBecomes(@Nullable String sealed) {
        signingKey = sealed;
    }

    /** Whether everyone may find and read its text. */
    @Transient
    @GenericField(name = "visible", projectable = Projectable.NO)
    @IndexingDependency(
            reindexOnUpdate = ReindexOnUpdate.DEFAULT,
            derivedFrom = @ObjectPath(@PropertyValue(propertyName = "textPublic")))
    public boolean isVisible() {
        return textPublic;
    }

    /** Reasons and aims, to be found by. */
    @Transient
    @FullTextField(name = "text_ar", analyzer = CivicAnalysis.ARABIC)
    @FullTextField(name = "text_fr", analyzer = CivicAnalysis.FRENCH)
    @IndexingDependency(
            derivedFrom = {
                @ObjectPath(@PropertyValue(propertyName = "reasons")),
                @ObjectPath(@PropertyValue(propertyName = "aims"))
            })
    public String getBody() {
        return reasons + "\n\n" + aims;
    }

    void publishText(Instant now) {
        decideText(true, null, now);
    }

    void refuseText(String ground, Instant now) {
        decideText(false, ground, now);
    }

    private void decideText(boolean isPublic, @Nullable String ground, Instant now) {
        if (textPublic || textRefused != null)
            throw new IllegalStateException("the text of petition " + number + " has been decided on");
        textPublic = isPublic;
        textRefused = ground;
        changedAt = now;
    }

    /** Whether this changed where the petition stands. */
    boolean becomes(PetitionState next, Instant now) {
        changedAt = now;
        if (state == next) return false;
        state = next;
        return true;
    }

    Instant changedAt() {
        return changedAt;
    }

    PetitionState state() {
        return state;
    }

    int number() {
        return number;
    }

    Instant filedAt() {
        return filedAt;
    }

    @Nullable
    UUID association() {
        return association;
    }

    UUID filer() {
        return filer;
    }

    /** The account of whoever filed it is closed; the petition stands all the same. */
    void forgetFiler() {
        filer = PersonalDataSource.NOBODY;
    }

    SubjectRef subject() {
        return new SubjectRef(PetitionService.KIND, id());
    }

    PetitionData.Text text() {
        return new PetitionData.Text(object, reasons, aims);
    }

    /** As everyone may see it. */
    PetitionData data(@Nullable LocalizedText associationName) {
        return data(associationName, textPublic);
    }

    /** With its text, for those who wrote it or work on it. */
    PetitionData whole(@Nullable LocalizedText associationName) {
        return data(associationName, true);
    }

    private PetitionData data(@Nullable LocalizedText associationName, boolean withText) {
        return new PetitionData(
                id(),
                number,
                associationName,
                state,
                filedAt,
                changedAt,
                withText ? text() : null,
                textPublic,
                textRefused);
    }

    AutomaticRule.Case asCase(AssociationReference of, int minimumYears, Set<DocumentKind> documents) {
        LocalDate filed = filedAt.atZone(Translator.ZONE).toLocalDate();
        return new AutomaticRule.Case(
                commune(), of.seat(), of.founded(), filed, minimumYears, documents, object, reasons, aims);
    }
}
