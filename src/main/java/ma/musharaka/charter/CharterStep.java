package ma.musharaka.charter;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.LocalDate;
import ma.musharaka.platform.CommuneOwned;
import ma.musharaka.platform.LocalizedText;
import ma.musharaka.platform.OptionalText;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** What is known of a step in the making of an edition; a step of which nothing is known yet has no row. */
@Entity
class CharterStep extends CommuneOwned {

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "charter_id")
    private Charter charter;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Column
    private CharterState phase;

    @Column(name = "held_on")
    private @Nullable LocalDate date;

    @Column(name = "ends_on")
    private @Nullable LocalDate ends;

    @Embedded
    @EmbeddedColumnNaming("text_%s")
    private @Nullable LocalizedText text;

    @Column
    private @Nullable String link;

    @Column
    private @Nullable String decision;

    @Column(name = "document_hash")
    private @Nullable String documentHash;

    @Column(name = "document_name")
    private @Nullable String documentName;

    protected CharterStep() {}

    CharterStep(Charter charter, CharterState phase) {
        this.charter = charter;
        this.phase = phase;
    }

    void apply(StepDraft draft) {
        date = draft.date();
        ends = draft.ends();
        text = OptionalText.orNull(draft.text());
        link = draft.link();
        decision = draft.decision();
        CharterData.Document document = draft.document();
        documentHash = document == null ? null : document.hash();
        documentName = document == null ? null : document.name();
    }

    CharterState phase() {
        return phase;
    }

    StepDraft content() {
        return new StepDraft(
                date,
                ends,
                OptionalText.orEmpty(text),
                link,
                decision,
                documentHash == null || documentName == null
                        ? null
                        : new CharterData.Document(documentHash, documentName));
    }
}
