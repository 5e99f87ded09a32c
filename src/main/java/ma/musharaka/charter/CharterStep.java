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

/** A step in the making of a charter. */
@Entity
class CharterStep extends CommuneOwned {

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "charter_id")
    private Charter charter;

    @Column
    private int number;

    @Embedded
    @EmbeddedColumnNaming("title_%s")
    private LocalizedText title;

    @Embedded
    @EmbeddedColumnNaming("text_%s")
    private LocalizedText text;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Column
    private CharterStepState state;

    protected CharterStep() {}

    CharterStep(Charter charter, CharterData.Step data) {
        this.charter = charter;
        number = data.number();
        title = data.title();
        text = data.text();
        state = data.state();
    }

    CharterData.Step data() {
        return new CharterData.Step(number, title, text, state);
    }
}
