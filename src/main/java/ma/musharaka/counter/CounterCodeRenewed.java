package ma.musharaka.counter;

import java.time.Instant;
import java.util.UUID;
import ma.musharaka.platform.Channel;
import ma.musharaka.platform.Fact;
import ma.musharaka.platform.SubjectRef;

/** A clerk handed over a new claim code for a record, and the one before is worth nothing. */
public record CounterCodeRenewed(String commune, SubjectRef subject, UUID actor, Instant at) implements Fact {

    @Override
    public String code() {
        return "counter.code-renewed";
    }

    @Override
    public Channel channel() {
        return Channel.COUNTER;
    }
}
