package ma.musharaka.programme.ui;

import java.util.List;
import java.util.Optional;
import ma.musharaka.platform.reading.Pages;
import ma.musharaka.platform.reading.ReadingPage;
import ma.musharaka.platform.reading.ReadingRequest;
import ma.musharaka.platform.reading.ReadingSource;
import ma.musharaka.programme.ProgrammeAmendment;
import ma.musharaka.programme.ProgrammeAmendments;
import ma.musharaka.programme.ProgrammeHead;
import ma.musharaka.programme.ProgrammeService;
import org.springframework.stereotype.Component;

/** What changed in a programme since it was first published. */
@Component
public class AmendmentsReading implements ReadingSource {

    private final ProgrammeService programmes;
    private final ProgrammeAmendments amendments;
    private final Pages pages;

    AmendmentsReading(ProgrammeService programmes, ProgrammeAmendments amendments, Pages pages) {
        this.programmes = programmes;
        this.amendments = amendments;
        this.pages = pages;
    }

    /** A programme with its amendments, the newest first. */
    public record Shown(ProgrammeHead head, List<ProgrammeAmendment> amendments) {}

    @Override
    public Optional<ReadingPage> read(ReadingRequest request) {
        String slug = request.route("slug");
        return programmes.known(slug).map(known -> {
            String title = request.texts()
                    .get("programme.amendments.title", known.head().title().text(request.language()));
            return pages.page(
                    "programme/amendments",
                    request,
                    new Shown(known.head(), amendments.of(slug)),
                    title,
                    request.texts().get("programme.amendments.lead"));
        });
    }
}
