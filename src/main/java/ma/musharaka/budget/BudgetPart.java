package ma.musharaka.budget;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

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

    public static Optional<BudgetPart> of(String code) {
        return Arrays.stream(values()).filter(part -> part.code().equals(code)).findFirst();
    }

    public String textKey() {
        return "budget.part." + code();
    }
}
