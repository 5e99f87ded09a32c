package ma.musharaka.programme.ui;

import java.util.Optional;
import ma.musharaka.platform.reading.Figure;
import ma.musharaka.platform.reading.Pages;
import ma.musharaka.platform.reading.ReadingPage;
import ma.musharaka.platform.reading.ReadingRequest;
import ma.musharaka.platform.reading.ReadingSource;
import ma.musharaka.programme.ProgrammeData;
import ma.musharaka.programme.ProgrammeService;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

@Component
public class ProgrammeReading implements ReadingSource {

    private final ProgrammeService programmes;
    private final Pages pages;

    ProgrammeReading(ProgrammeService programmes, Pages pages) {
        this.programmes = programmes;
        this.pages = pages;
    }

    /** A commune without a published programme has a page that says so. */
    public record Shown(
            @Nullable ProgrammeData programme,
            @Nullable Figure costs,
            @Nullable Figure progress) {}

    @Override
    public Optional<ReadingPage> read(ReadingRequest request) {
        ProgrammeFigures figures = new ProgrammeFigures(request);
        Shown shown = programmes
                .current()
                .map(programme ->
                        new Shown(programme, figures.costByAxis(programme), figures.progressByProject(programme)))
                .orElse(new Shown(null, null, null));
        return Optional.of(pages.page(
                "programme/programme",
                request,
                shown,
                request.texts().get("programme.title"),
                request.texts().get("programme.description", request.site().name())));
    }
}
