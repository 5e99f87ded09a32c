package ma.musharaka.programme.ui;

import java.util.Optional;
import ma.musharaka.discussion.CommentBox;
import ma.musharaka.platform.reading.Pages;
import ma.musharaka.platform.reading.ReadingPage;
import ma.musharaka.platform.reading.ReadingRequest;
import ma.musharaka.platform.reading.ReadingSource;
import ma.musharaka.programme.ProgrammeService;
import ma.musharaka.programme.ProjectInContext;
import ma.musharaka.programme.ProjectReports;
import ma.musharaka.programme.ReportData;
import org.springframework.stereotype.Component;

/** A report of a project, and what people say of it. */
@Component
public class ReportReading implements ReadingSource {

    private final ProgrammeService programmes;
    private final ProjectReports reports;
    private final CommentBox comments;
    private final Pages pages;

    ReportReading(ProgrammeService programmes, ProjectReports reports, CommentBox comments, Pages pages) {
        this.programmes = programmes;
        this.reports = reports;
        this.comments = comments;
        this.pages = pages;
    }

    /** A report with its project and its comments. */
    public record Shown(ProjectInContext project, ReportData report, CommentBox.Shown comments) {}

    @Override
    public Optional<ReadingPage> read(ReadingRequest request) {
        return programmes
                .project(request.route("slug"))
                .flatMap(project -> request.number("number")
                        .flatMap(number -> reports.of(project.id(), number))
                        .map(report -> new Shown(project, report, comments.of(report.subject(), request)))
                        .filter(shown -> !shown.comments().paging().isBeyond())
                        .map(shown -> pages.page(
                                "programme/report",
                                request,
                                shown,
                                request.texts()
                                        .get(
                                                "programme.report.of",
                                                project.project().title(),
                                                shown.report().number()),
                                shown.report().content().text().text(request.language()))));
    }
}
