package ma.musharaka.budget;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import ma.musharaka.platform.CommuneOwned;
import org.jspecify.annotations.Nullable;

/** The lines of a year as one file brought them; what was shown once is never changed, only followed by another. */
@Entity
class BudgetEdition extends CommuneOwned {

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "budget_id")
    private BudgetYear budget;

    @Column(name = "import_id")
    private @Nullable UUID importId;

    @Column
    private int number;

    @Column
    private boolean invented;

    @Column(name = "line_count")
    private int lineCount;

    @Column(name = "based_on")
    private @Nullable Integer basedOn;

    @Column(name = "published_at")
    private @Nullable Instant publishedAt;

    protected BudgetEdition() {}

    BudgetEdition(BudgetYear budget, @Nullable UUID importId, boolean invented, int lineCount) {
        this.budget = budget;
        this.importId = importId;
        this.number = budget.nextEdition();
        this.invented = invented;
        this.lineCount = lineCount;
    }

    BudgetYear budget() {
        return budget;
    }

    @Nullable
    UUID importId() {
        return importId;
    }

    int number() {
        return number;
    }

    boolean isInvented() {
        return invented;
    }

    int lineCount() {
        return lineCount;
    }

    @Nullable
    Instant publishedAt() {
        return publishedAt;
    }

    /** Remembers which edition is shown now: at its time it takes the place of that one and no other. */
    void decide() {
        basedOn = budget.shown();
    }

    boolean isStillBased() {
        return Objects.equals(basedOn, budget.shown());
    }

    void publish(Instant now) {
        publishedAt = now;
        budget.show(this);
    }
}
