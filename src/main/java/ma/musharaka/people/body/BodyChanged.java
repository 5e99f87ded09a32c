package ma.musharaka.people.body;

import java.time.Instant;
import java.util.UUID;
import ma.musharaka.platform.Fact;
import ma.musharaka.platform.SubjectRef;

/** A body was formed, described anew or dissolved, or its members changed. Who they are stands on its page. */
public record BodyChanged(String commune, UUID organ, UUID actor, Instant at, What what) implements Fact {

    /** What happened to it. */
    public enum What {
        FORMED,
        DESCRIBED,
        DISSOLVED,
        MEMBER_JOINED,
        MEMBER_LEFT
    }

    @Override
    public String code() {
        return "body."
                + switch (what) {
                    case FORMED -> "formed";
                    case DESCRIBED -> "described";
                    case DISSOLVED -> "dissolved";
                    case MEMBER_JOINED -> "member-joined";
                    case MEMBER_LEFT -> "member-left";
                };
    }

    @Override
    public SubjectRef subject() {
        return new SubjectRef(Bodies.KIND, organ);
    }
}
