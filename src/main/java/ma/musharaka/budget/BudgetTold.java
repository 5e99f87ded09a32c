package ma.musharaka.budget;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import ma.musharaka.platform.Fact;
import ma.musharaka.platform.SubjectRef;

/** The commune said something else beside the figures of a year: its note, or how the budget is made. */
public record BudgetTold(String commune, UUID budget, UUID actor, Instant at, int year) implements Fact {

    @Override
    public String code() {
        return "budget.told";
    }

    @Override
    public SubjectRef subject() {
        return new SubjectRef("budget", budget);
    }

    @Override
    public Map<String, Long> measures() {
        return Map.of("year", (long) year);
    }
}
