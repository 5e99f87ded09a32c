package ma.musharaka.meeting;

import java.time.Instant;
import java.util.UUID;
import ma.musharaka.platform.Channel;
import ma.musharaka.platform.Fact;
import ma.musharaka.platform.SubjectRef;
import org.jspecify.annotations.Nullable;

/** The commune made a meeting public: its day, its place and its agenda. */
public record MeetingPublished(
        String commune, UUID meeting, @Nullable UUID actor, Instant at) implements Fact {

    @Override
    public String code() {
        return "meeting.published";
    }

    @Override
    public SubjectRef subject() {
        return new SubjectRef("meeting", meeting);
    }

    @Override
    public Channel channel() {
        return Channel.SYSTEM;
    }
}
