package ma.musharaka.charter;

import java.math.BigDecimal;
import java.util.Objects;
import ma.musharaka.platform.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * An indicator, as the staff define it.
 *
 * @param unit what is counted, such as "meetings a year" or "%"
 * @param target what is aimed at in each period
 */
public record IndicatorDraft(
        LocalizedText name, LocalizedText unit, @Nullable BigDecimal target) {

    public static final int LONGEST_NAME = 200;
    public static final int LONGEST_UNIT = 60;

    BigDecimal targetOrThrow() {
        return Objects.requireNonNull(target, "an indicator has its target");
    }
}
