package ma.musharaka.counter;

import java.time.Instant;
import java.util.UUID;
import ma.musharaka.platform.Fact;
import ma.musharaka.platform.SubjectRef;

/** Someone who had given something on paper has an account now, and the record is theirs. */
public record CounterClaimed(String commune, SubjectRef subject, UUID actor, Instant at) implements Fact {

    @Override
    public String code() {
        return "counter.claimed";
    }
}
