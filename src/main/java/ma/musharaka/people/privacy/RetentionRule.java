package ma.musharaka.people.privacy;

import java.time.Instant;
import java.time.Period;
import java.time.ZoneOffset;
import ma.musharaka.platform.LocalizedText;

/**
 * For how long something is kept.
 *
 * @param period days, months or years
 * @param source what the period rests on; empty while it is the house's own choice
 * @param confirmed whether a source confirms it
 */
public record RetentionRule(
        String code, LocalizedText title, Period period, LocalizedText then, String source, boolean confirmed) {

    /** What is older than this has been kept long enough. */
    public Instant limit(Instant now) {
        return now.atZone(ZoneOffset.UTC).minus(period).toInstant();
    }

    /** How many, and of what: the period has one unit only. */
    public String textKey() {
        if (period.getDays() > 0) return "privacy.period.days";
        return period.getMonths() > 0 ? "privacy.period.months" : "privacy.period.years";
    }

    public int amount() {
        return period.getDays() + period.getMonths() + period.getYears();
    }
}
