package ma.musharaka.people.privacy;

import java.time.Instant;
import java.util.UUID;
import ma.musharaka.platform.Fact;
import ma.musharaka.platform.SubjectRef;

/**
 * Something is done with somebody's data no more.
 *
 * @param actor the person who took their consent back, or who accepted their opposition for the commune
 */
public record ProcessingStopped(String commune, UUID stop, String processing, UUID actor, Instant at) implements Fact {

    @Override
    public String code() {
        return "privacy.processing-stopped";
    }

    @Override
    public SubjectRef subject() {
        return new SubjectRef("processing-stop", stop);
    }
}
