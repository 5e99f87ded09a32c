package ma.musharaka.people.cnie;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;
import ma.musharaka.platform.Fact;
import ma.musharaka.platform.SubjectRef;

/** The commune entered its CNDP authorisation number, another one, or took it back. */
public record CndpChanged(String commune, UUID actor, Instant at, boolean authorised) implements Fact {

    /** A commune has one authorisation: its id comes from the commune's code. */
    private static UUID idOf(String commune) {
        return UUID.nameUUIDFromBytes(("cndp of " + commune).getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public String code() {
        return authorised ? "cndp.authorised" : "cndp.withdrawn";
    }

    @Override
    public SubjectRef subject() {
        return new SubjectRef("cndp", idOf(commune));
    }
}
