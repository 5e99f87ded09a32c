package ma.musharaka.programme;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import ma.musharaka.platform.Fact;
import ma.musharaka.platform.SubjectRef;

/**
 * The commune reported how far a project is.
 *
 * @param number of the project's reports
 */
public record ProjectReported(String commune, UUID project, UUID actor, Instant at, int number) implements Fact {

    @Override
    public String code() {
        return "project.reported";
    }

    @Override
    public SubjectRef subject() {
        return new SubjectRef(ProgrammeProject.KIND, project);
    }

    @Override
    public Map<String, Long> measures() {
        return Map.of("number", (long) number);
    }
}
