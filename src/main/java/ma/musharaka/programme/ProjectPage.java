package ma.musharaka.programme;

import java.util.List;
import ma.musharaka.platform.LocalizedText;
import org.springframework.data.domain.Page;

/**
 * A page of the projects of a programme.
 *
 * @param places where its projects are, each with its code
 */
public record ProjectPage(ProgrammeHead head, List<Place> places, Page<ProgrammeData.Project> projects) {

    public static final int SIZE = 20;

    /** A place that projects name. */
    public record Place(String code, LocalizedText name) {}
}
