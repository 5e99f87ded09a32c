package ma.musharaka.deadline;

import java.time.Instant;
import java.util.UUID;
import ma.musharaka.platform.Channel;
import ma.musharaka.platform.Fact;
import ma.musharaka.platform.SubjectRef;
import org.jspecify.annotations.Nullable;

/** A clock of the law that stood still runs again. */
public record DeadlineResumed(String commune, SubjectRef subject, String rule, Instant at) implements Fact {

    @Override
    public String code() {
        return "deadline.resumed";
    }

    @Override
    public @Nullable UUID actor() {
        return null;
    }

    @Override
    public Channel channel() {
        return Channel.SYSTEM;
    }
}
