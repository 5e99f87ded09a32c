package ma.musharaka.programme;

import java.time.Instant;
import java.util.UUID;
import ma.musharaka.platform.Fact;
import ma.musharaka.platform.SubjectRef;

/** An association or the IEECAG said how far a project is. */
public record OpinionGiven(String commune, UUID project, UUID actor, Instant at) implements Fact {

    @Override
    public String code() {
        return "project.judged";
    }

    @Override
    public SubjectRef subject() {
        return new SubjectRef(ProgrammeProject.KIND, project);
    }
}
