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

/** The published budget of one year. */
@Entity
class BudgetYear extends CommuneOwned {

    @Column
    private int year;

    @Column
    private boolean invented;

    @Embedded
    @EmbeddedColumnNaming("note_%s")
    private @Nullable LocalizedText note;

    @OneToMany(mappedBy = "budget", cascade = CascadeType.ALL)
    @OrderBy("position")
    private List<BudgetLine> lines = new ArrayList<>();

    @OneToMany(mappedBy = "budget", cascade = CascadeType.ALL)
    @OrderBy("position")
    private List<BudgetTerm> glossary = new ArrayList<>();

    @OneToMany(mappedBy = "budget", cascade = CascadeType.ALL)
    @OrderBy("position")
    private List<BudgetStep> steps = new ArrayList<>();

    protected BudgetYear() {}

    BudgetYear(BudgetData data) {
        year = data.year();
        invented = data.invented();
        note = data.note();
        for (BudgetData.Line line : data.lines()) lines.add(new BudgetLine(this, lines.size() + 1, line));
        for (BudgetData.Term term : data.glossary()) glossary.add(new BudgetTerm(this, glossary.size() + 1, term));
        for (BudgetData.Step step : data.steps()) steps.add(new BudgetStep(this, steps.size() + 1, step));
    }

    int year() {
        return year;
    }

    boolean isInvented() {
        return invented;
    }

    BudgetData data() {
        return new BudgetData(
                year,
                invented,
                note,
                lines.stream().map(BudgetLine::data).toList(),
                glossary.stream().map(BudgetTerm::data).toList(),
                steps.stream().map(BudgetStep::data).toList());
    }
}
