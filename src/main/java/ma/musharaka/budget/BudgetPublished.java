package ma.musharaka.budget;

import java.time.Instant;
import java.util.UUID;
import ma.musharaka.platform.Channel;
import ma.musharaka.platform.Fact;
import ma.musharaka.platform.SubjectRef;
import org.jspecify.annotations.Nullable;

/** The commune made the budget of a year public. */
public record BudgetPublished(
        String commune, UUID budget, @Nullable UUID actor, Instant at) implements Fact {

    @Override
    public String code() {
        return "budget.published";
    }

    @Override
    public SubjectRef subject() {
        return new SubjectRef("budget", budget);
    }

    @Override
    public Channel channel() {
        return Channel.SYSTEM;
    }
}
