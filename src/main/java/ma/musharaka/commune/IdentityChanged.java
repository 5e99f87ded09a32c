package ma.musharaka.commune;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;
import ma.musharaka.platform.Fact;
import ma.musharaka.platform.SubjectRef;

/** The commune's name, languages, colour, emblem or contact is another now. */
public record IdentityChanged(String commune, UUID actor, Instant at) implements Fact {

    public static final String KIND = "identity";

    /** A commune has one identity: its id comes from the commune's code. */
    public static UUID idOf(String commune) {
        return UUID.nameUUIDFromBytes(("identity of " + commune).getBytes(StandardCharsets.UTF_8));
    }

    public static SubjectRef of(String commune) {
        return new SubjectRef(KIND, idOf(commune));
    }

    @Override
    public String code() {
        return "identity.changed";
    }

    @Override
    public SubjectRef subject() {
        return of(commune);
    }
}
