package ma.musharaka.editorial;

import java.time.Instant;
import java.util.UUID;
import ma.musharaka.platform.Fact;
import ma.musharaka.platform.SubjectRef;
import org.jspecify.annotations.Nullable;

/** Someone wrote to the commune; nobody says who. */
public record ContactReceived(
        String commune, UUID message, @Nullable UUID actor, Instant at) implements Fact {

    @Override
    public String code() {
        return "contact.received";
    }

    @Override
    public SubjectRef subject() {
        return new SubjectRef(ContactMessage.KIND, message);
    }
}
