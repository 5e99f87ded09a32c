package ma.musharaka.budget;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Money that comes in, or money that goes out. */
public enum BudgetSide {
    REVENUE,
    EXPENDITURE;

    /** As anchors and data say it. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<BudgetSide> of(String code) {
        return Arrays.stream(values()).filter(side -> side.code().equals(code)).findFirst();
    }

    public String textKey() {
        return "budget.side." + code();
    }
}
