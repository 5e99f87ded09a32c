package ma.musharaka.budget;

import java.util.Locale;

/** Money that comes in, or money that goes out. */
public enum BudgetSide {
    REVENUE,
    EXPENDITURE;

    /** As anchors and data say it. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public String textKey() {
        return "budget.side." + code();
    }
}
