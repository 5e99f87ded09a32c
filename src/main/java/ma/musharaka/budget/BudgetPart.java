package ma.musharaka.budget;

import java.util.Locale;

/** The two parts of a commune's budget. */
public enum BudgetPart {
    /** What the commune needs to run: wages, lighting, cleaning. */
    OPERATING,
    /** What it builds, repairs and buys to last. */
    EQUIPMENT;

    /** As anchors and data say it. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public String textKey() {
        return "budget.part." + code();
    }
}
