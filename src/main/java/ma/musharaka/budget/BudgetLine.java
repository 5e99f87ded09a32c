package ma.musharaka.budget;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.math.BigDecimal;
import ma.musharaka.platform.CommuneOwned;
import ma.musharaka.platform.LocalizedText;
import ma.musharaka.platform.Money;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** An amount of a budget, in dirhams. */
@Entity
class BudgetLine extends CommuneOwned {

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "budget_id")
    private BudgetYear budget;

    @Column
    private int position;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Column
    private BudgetPart part;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Column
    private BudgetSide side;

    @Column
    private String chapter;

    @Embedded
    @EmbeddedColumnNaming("title_%s")
    private LocalizedText title;

    @Column
    private BigDecimal voted;

    @Column
    private @Nullable BigDecimal previous;

    protected BudgetLine() {}

    BudgetLine(BudgetYear budget, int position, BudgetData.Line data) {
        this.budget = budget;
        this.position = position;
        part = data.part();
        side = data.side();
        chapter = data.chapter();
        title = data.title();
        voted = data.voted().amount();
        previous = data.previous() == null ? null : data.previous().amount();
    }

    BudgetYear budget() {
        return budget;
    }

    BudgetData.Line data() {
        return new BudgetData.Line(
                part, side, chapter, title, new Money(voted), previous == null ? null : new Money(previous));
    }
}
