package ma.musharaka.programme;

import java.time.Instant;
import java.util.UUID;
import ma.musharaka.platform.SubjectRef;

/**
 * A report as its readers see it.
 *
 * @param number of the project's reports, from 1
 */
public record ReportData(UUID id, int number, Instant at, ReportContent content) {

    static final String KIND = "report";

    public SubjectRef subject() {
        return new SubjectRef(KIND, id);
    }

    /** Where it is read, and commented. */
    public String address(String projectSlug) {
        return "/programme/" + projectSlug + "/reports/" + number;
    }
}
