package ma.musharaka.budget;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import ma.musharaka.platform.CommuneOwned;
import ma.musharaka.platform.LocalizedText;
import org.hibernate.annotations.EmbeddedColumnNaming;

/** A word of the budget with its meaning. */
@Entity
class BudgetTerm extends CommuneOwned {

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "budget_id")
    private BudgetYear budget;

    @Column
    private int position;

    @Embedded
    @EmbeddedColumnNaming("term_%s")
    private LocalizedText term;

    @Embedded
    @EmbeddedColumnNaming("meaning_%s")
    private LocalizedText meaning;

    protected BudgetTerm() {}

    BudgetTerm(BudgetYear budget, int position, BudgetData.Term data) {
        this.budget = budget;
        this.position = position;
        term = data.term();
        meaning = data.meaning();
    }

    BudgetData.Term data() {
        return new BudgetData.Term(term, meaning);
    }
}
