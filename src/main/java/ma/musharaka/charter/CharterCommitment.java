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

/** A promise that one party makes in a charter. */
@Entity
class CharterCommitment extends CommuneOwned {

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "charter_id")
    private Charter charter;

    @Column
    private int position;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Column
    private CharterParty party;

    @Column
    private int number;

    @Embedded
    @EmbeddedColumnNaming("text_%s")
    private LocalizedText text;

    protected CharterCommitment() {}

    CharterCommitment(Charter charter, int position, CharterData.Commitment data) {
        this.charter = charter;
        this.position = position;
        party = data.party();
        number = data.number();
        text = data.text();
    }

    CharterData.Commitment data() {
        return new CharterData.Commitment(party, number, text);
    }
}
