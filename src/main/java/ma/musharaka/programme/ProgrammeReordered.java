package ma.musharaka.programme;

import java.time.Instant;
import java.util.UUID;
import ma.musharaka.platform.Fact;
import ma.musharaka.platform.SubjectRef;

/** An editor put the projects of a programme in another order. */
public record ProgrammeReordered(String commune, UUID programme, UUID actor, Instant at) implements Fact {

    @Override
    public String code() {
        return "programme.reordered";
    }

    @Override
    public SubjectRef subject() {
        return new SubjectRef(Programme.KIND, programme);
    }
}
