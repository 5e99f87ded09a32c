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

/** An amount of a budget, in dirhams, or the name of what stands below it. */
@Entity
class BudgetLine extends CommuneOwned {

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "budget_id")
    private BudgetYear budget;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "edition_id")
    private BudgetEdition edition;

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

    @Column
    private String article;

    @Column
    private String paragraph;

    @Column(name = "economic_code")
    private String economicCode;

    @Column
    private boolean heading;

    @Embedded
    @EmbeddedColumnNaming("title_%s")
    private LocalizedText title;

    @Column
    private BigDecimal voted;

    @Column
    private @Nullable BigDecimal committed;

    @Column
    private @Nullable BigDecimal paid;

    @Column
    private @Nullable BigDecimal previous;

    protected BudgetLine() {}

    BudgetLine(BudgetEdition edition, int position, BudgetData.Line data) {
        this.edition = edition;
        this.budget = edition.budget();
        this.position = position;
        part = data.part();
        side = data.side();
        chapter = data.chapter();
        article = data.article();
        paragraph = data.paragraph();
        economicCode = data.economicCode();
        title = data.title();
        voted = data.voted().amount();
        committed = amount(data.committed());
        paid = amount(data.paid());
        previous = amount(data.previous());
    }

    /** What names the lines below it. */
    BudgetLine(BudgetEdition edition, int position, BudgetData.Name name) {
        this.edition = edition;
        this.budget = edition.budget();
        this.position = position;
        part = name.part();
        side = name.side();
        chapter = name.chapter();
        article = name.article();
        paragraph = "";
        economicCode = "";
        heading = true;
        title = name.title();
        voted = BigDecimal.ZERO;
    }

    boolean isHeading() {
        return heading;
    }

    private static @Nullable BigDecimal amount(@Nullable Money money) {
        return money == null ? null : money.amount();
    }

    private static @Nullable Money money(@Nullable BigDecimal amount) {
        return amount == null ? null : new Money(amount);
    }

    BudgetYear budget() {
        return budget;
    }

    BudgetData.Line data() {
        return new BudgetData.Line(
                part,
                side,
                chapter,
                article,
                paragraph,
                economicCode,
                title,
                new Money(voted),
                money(committed),
                money(paid),
                money(previous));
    }
}
