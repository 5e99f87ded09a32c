package ma.musharaka.charter;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import ma.musharaka.platform.CommuneOwned;
import ma.musharaka.platform.LocalizedText;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A promise that one party makes in an edition. */
@Entity
class CharterCommitment extends CommuneOwned {

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "charter_id")
    private Charter charter;

    @Column
    private int position;

    @Column
    private String code;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Column
    private CharterParty party;

    @Embedded
    @EmbeddedColumnNaming("text_%s")
    private LocalizedText text;

    protected CharterCommitment() {}

    CharterCommitment(Charter charter, String code) {
        this.charter = charter;
        this.code = code;
    }

    void apply(int at, CharterText.Commitment content) {
        position = at;
        party = content.party();
        text = content.text();
    }

    String code() {
        return code;
    }

    CharterText.Commitment content() {
        return new CharterText.Commitment(code, party, text);
    }
}
