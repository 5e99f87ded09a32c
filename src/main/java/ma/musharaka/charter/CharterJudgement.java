package ma.musharaka.charter;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import ma.musharaka.platform.AppendOnly;
import ma.musharaka.platform.LocalizedText;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** What was found of a commitment on a day; what is found later stands beside it and does not take its place. */
@Entity
@Immutable
class CharterJudgement extends AppendOnly {

    @Column
    private int edition;

    @Column
    private String commitment;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Column
    private Verdict verdict;

    @Column(name = "judged_on")
    private LocalDate judgedOn;

    @Embedded
    @EmbeddedColumnNaming("text_%s")
    private LocalizedText text;

    @Column
    private @Nullable String link;

    @Column(name = "document_hash")
    private @Nullable String documentHash;

    @Column(name = "document_name")
    private @Nullable String documentName;

    protected CharterJudgement() {}

    CharterJudgement(int edition, JudgementDraft draft) {
        this.edition = edition;
        commitment = draft.commitment();
        verdict = draft.verdict();
        judgedOn = draft.dayOrThrow();
        text = draft.text();
        link = draft.link();
        CharterData.Document document = draft.document();
        documentHash = document == null ? null : document.hash();
        documentName = document == null ? null : document.name();
    }

    String commitment() {
        return commitment;
    }

    FollowUpData.Judgement data() {
        return new FollowUpData.Judgement(
                verdict,
                judgedOn,
                edition,
                text,
                link,
                documentHash == null || documentName == null
                        ? null
                        : new CharterData.Document(documentHash, documentName));
    }
}
