package ma.musharaka.budget;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.LocalDate;
import ma.musharaka.platform.CommuneOwned;
import ma.musharaka.platform.LocalizedText;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.jspecify.annotations.Nullable;

/** A step in the making of a budget. */
@Entity
class BudgetStep extends CommuneOwned {

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "budget_id")
    private BudgetYear budget;

    @Column
    private int position;

    @Embedded
    @EmbeddedColumnNaming("when_%s")
    private LocalizedText when;

    @Embedded
    @EmbeddedColumnNaming("title_%s")
    private LocalizedText title;

    @Embedded
    @EmbeddedColumnNaming("text_%s")
    private LocalizedText text;

    @Column
    private @Nullable LocalDate date;

    protected BudgetStep() {}

    BudgetStep(BudgetYear budget, int position, BudgetData.Step data) {
        this.budget = budget;
        this.position = position;
        apply(data);
    }

    final void apply(BudgetData.Step data) {
        when = data.when();
        title = data.title();
        text = data.text();
        date = data.date();
    }

    BudgetData.Step data() {
        return new BudgetData.Step(when, title, text, date);
    }
}
