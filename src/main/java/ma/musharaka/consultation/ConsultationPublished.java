package ma.musharaka.consultation;

import java.time.Instant;
import java.util.UUID;
import ma.musharaka.platform.Channel;
import ma.musharaka.platform.Fact;
import ma.musharaka.platform.SubjectRef;
import org.jspecify.annotations.Nullable;

/** The commune made a consultation public, with its question and its dates. */
public record ConsultationPublished(
        String commune, UUID consultation, @Nullable UUID actor, Instant at) implements Fact {

    @Override
    public String code() {
        return "consultation.published";
    }

    @Override
    public SubjectRef subject() {
        return new SubjectRef("consultation", consultation);
    }

    @Override
    public Channel channel() {
        return Channel.SYSTEM;
    }
}
