package ma.musharaka.budget;

import java.util.Locale;

/** Money that comes in, or money that goes out. */
public enum BudgetSide {
    REVENUE,
    EXPENDITURE;

    public String textKey() {
        return "budget.side." + name().toLowerCase(Locale.ROOT);
    }
}
