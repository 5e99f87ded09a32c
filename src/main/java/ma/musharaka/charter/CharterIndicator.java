package ma.musharaka.charter;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import java.math.BigDecimal;
import ma.musharaka.platform.CommuneOwned;
import ma.musharaka.platform.LocalizedText;
import org.hibernate.annotations.EmbeddedColumnNaming;

/** Something that is counted or measured to follow the charter up, and what is aimed at. */
@Entity
class CharterIndicator extends CommuneOwned {

    @Column
    private int position;

    @Embedded
    @EmbeddedColumnNaming("name_%s")
    private LocalizedText name;

    @Embedded
    @EmbeddedColumnNaming("unit_%s")
    private LocalizedText unit;

    @Column
    private BigDecimal target;

    protected CharterIndicator() {}

    CharterIndicator(int position, IndicatorDraft draft) {
        this.position = position;
        become(draft);
    }

    final void become(IndicatorDraft draft) {
        name = draft.name();
        unit = draft.unit();
        target = draft.targetOrThrow();
    }

    IndicatorDraft content() {
        return new IndicatorDraft(name, unit, target);
    }
}
