package ma.musharaka.petition;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import ma.musharaka.commune.ManyActs;
import ma.musharaka.platform.Channel;
import ma.musharaka.platform.Fact;
import ma.musharaka.platform.SubjectRef;
import org.jspecify.annotations.Nullable;

/**
 * Signatures were given since this was last said, so many by each way, and some taken back: many acts in one fact, which
 * says nothing of anyone.
 *
 * @param calls by telephone
 * @param withdrawn of those told before, how many count no more
 * @param standing how many count now
 */
public record PetitionSupported(
        String commune,
        UUID petition,
        Instant at,
        long web,
        long paper,
        long counter,
        long meeting,
        long calls,
        long withdrawn,
        long standing)
        implements Fact {

    static PetitionSupported of(String commune, UUID petition, Instant at, ManyActs.Counted counted) {
        return new PetitionSupported(
                commune,
                petition,
                at,
                counted.web(),
                counted.paper(),
                counted.counter(),
                counted.meeting(),
                counted.calls(),
                counted.withdrawn(),
                counted.standing());
    }

    @Override
    public String code() {
        return "petition.supported";
    }

    @Override
    public SubjectRef subject() {
        return new SubjectRef(PetitionService.KIND, petition);
    }

    @Override
    public @Nullable UUID actor() {
        return null;
    }

    /** It is the site that counts; how the signatures came is in the measures. */
    @Override
    public Channel channel() {
        return Channel.SYSTEM;
    }

    @Override
    public Map<String, Long> measures() {
        return new ManyActs.Counted(web, paper, counter, meeting, calls, withdrawn, standing).measures();
    }
}
