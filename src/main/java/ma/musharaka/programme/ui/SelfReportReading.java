package ma.musharaka.programme.ui;

import java.util.Optional;
import ma.musharaka.platform.reading.Pages;
import ma.musharaka.platform.reading.ReadingPage;
import ma.musharaka.platform.reading.ReadingRequest;
import ma.musharaka.platform.reading.ReadingSource;
import ma.musharaka.programme.ProgrammeService;
import ma.musharaka.programme.SelfReport;
import ma.musharaka.programme.SelfReports;
import org.springframework.stereotype.Component;

@Component
public class SelfReportReading implements ReadingSource {

    private final ProgrammeService programmes;
    private final SelfReports reports;
    private final Pages pages;

    SelfReportReading(ProgrammeService programmes, SelfReports reports, Pages pages) {
        this.programmes = programmes;
        this.reports = reports;
        this.pages = pages;
    }

    @Override
    public Optional<ReadingPage> read(ReadingRequest request) {
        return request.number("year")
                .flatMap(year -> programmes
                        .find(request.route("slug"))
                        .filter(programme -> reports.years(programme.head()).contains(year))
                        .map(programme -> reports.of(programme, year)))
                .map(report -> page(request, report));
    }

    private ReadingPage page(ReadingRequest request, SelfReport report) {
        String title = request.texts()
                .get(
                        "programme.self-report.title",
                        String.valueOf(report.year()),
                        report.programme().head().title().text(request.language()));
        return pages.page("programme/selfreport", request, report, title, title);
    }
}
