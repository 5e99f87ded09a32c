package ma.musharaka.budget;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import java.util.ArrayList;
import java.util.List;
import ma.musharaka.platform.CommuneOwned;
import ma.musharaka.platform.LocalizedText;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.jspecify.annotations.Nullable;

/** The budget of one year: one of its editions is shown, the others stay. */
@Entity
class BudgetYear extends CommuneOwned {

    @Column
    private int year;

    @Column
    private boolean invented;

    @Embedded
    @EmbeddedColumnNaming("note_%s")
    private @Nullable LocalizedText note;

    @Column
    private int latest;

    @Column
    private @Nullable Integer shown;

    @OneToMany(mappedBy = "budget", cascade = CascadeType.ALL)
    @OrderBy("position")
    private List<BudgetTerm> glossary = new ArrayList<>();

    @OneToMany(mappedBy = "budget", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("position")
    private List<BudgetStep> steps = new ArrayList<>();

    protected BudgetYear() {}

    BudgetYear(int year, @Nullable LocalizedText note, List<BudgetData.Term> terms, List<BudgetData.Step> told) {
        this.year = year;
        this.note = note;
        for (BudgetData.Term term : terms) glossary.add(new BudgetTerm(this, glossary.size() + 1, term));
        for (BudgetData.Step step : told) steps.add(new BudgetStep(this, steps.size() + 1, step));
    }

    int year() {
        return year;
    }

    boolean isInvented() {
        return invented;
    }

    @Nullable
    LocalizedText note() {
        return note;
    }

    /** Number of the edition that people read; nothing while there are only drafts. */
    @Nullable
    Integer shown() {
        return shown;
    }

    /** Row by row: a place that is taken stays with its row. */
    void tell(@Nullable LocalizedText saidNote, List<BudgetData.Step> told) {
        note = saidNote;
        while (steps.size() > told.size()) steps.removeLast();
        for (int i = 0; i < told.size(); i++)
            if (i < steps.size()) steps.get(i).apply(told.get(i));
            else steps.add(new BudgetStep(this, i + 1, told.get(i)));
    }

    int nextEdition() {
        return ++latest;
    }

    void show(BudgetEdition edition) {
        shown = edition.number();
        invented = edition.isInvented();
    }

    List<BudgetData.Term> glossary() {
        return glossary.stream().map(BudgetTerm::data).toList();
    }

    List<BudgetData.Step> steps() {
        return steps.stream().map(BudgetStep::data).toList();
    }
}
