package ma.musharaka.people.cnie;

import java.time.Instant;
import java.util.UUID;
import ma.musharaka.platform.Fact;
import ma.musharaka.platform.SubjectRef;

/** An identity number was taken. */
public record CnieGiven(String commune, UUID row, UUID actor, Instant at) implements Fact {

    static final String KIND = "identity-number";

    @Override
    public String code() {
        return "cnie.given";
    }

    @Override
    public SubjectRef subject() {
        return new SubjectRef(KIND, row);
    }
}
