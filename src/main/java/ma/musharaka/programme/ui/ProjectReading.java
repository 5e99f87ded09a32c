package ma.musharaka.programme.ui;

import java.util.Optional;
import ma.musharaka.platform.reading.Pages;
import ma.musharaka.platform.reading.ReadingPage;
import ma.musharaka.platform.reading.ReadingRequest;
import ma.musharaka.platform.reading.ReadingSource;
import ma.musharaka.programme.ProgrammeService;
import org.springframework.stereotype.Component;

@Component
class ProjectReading implements ReadingSource {

    private final ProgrammeService programmes;
    private final Pages pages;

    ProjectReading(ProgrammeService programmes, Pages pages) {
        this.programmes = programmes;
        this.pages = pages;
    }

    @Override
    public Optional<ReadingPage> read(ReadingRequest request) {
        return programmes
                .project(request.route("slug"))
                .map(shown -> pages.page(
                        "programme/project",
                        request,
                        shown,
                        shown.project().title().text(request.language()),
                        shown.project().summary().text(request.language())));
    }
}
