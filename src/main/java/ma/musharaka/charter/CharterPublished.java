package ma.musharaka.charter;

import java.time.Instant;
import java.util.UUID;
import ma.musharaka.platform.Channel;
import ma.musharaka.platform.Fact;
import ma.musharaka.platform.SubjectRef;
import org.jspecify.annotations.Nullable;

/** The commune made an edition of its charter public, be it a draft or the approved text. */
public record CharterPublished(
        String commune, UUID charter, @Nullable UUID actor, Instant at) implements Fact {

    @Override
    public String code() {
        return "charter.published";
    }

    @Override
    public SubjectRef subject() {
        return new SubjectRef("charter", charter);
    }

    @Override
    public Channel channel() {
        return Channel.SYSTEM;
    }
}
