package ma.musharaka.programme.ui;

import java.util.List;
import java.util.Optional;
import ma.musharaka.platform.reading.Pages;
import ma.musharaka.platform.reading.ReadingPage;
import ma.musharaka.platform.reading.ReadingRequest;
import ma.musharaka.platform.reading.ReadingSource;
import ma.musharaka.programme.ProgrammeService;
import ma.musharaka.programme.ProgrammeSummary;
import org.springframework.stereotype.Component;

@Component
public class ProgrammesReading implements ReadingSource {

    private final ProgrammeService programmes;
    private final Pages pages;

    ProgrammesReading(ProgrammeService programmes, Pages pages) {
        this.programmes = programmes;
        this.pages = pages;
    }

    /** Every published programme. */
    public record Listed(List<ProgrammeSummary> programmes) {}

    @Override
    public Optional<ReadingPage> read(ReadingRequest request) {
        return Optional.of(pages.page(
                "programme/programmes",
                request,
                new Listed(programmes.all()),
                request.texts().get("programme.list.title"),
                request.texts().get("programme.list.description", request.site().name())));
    }
}
