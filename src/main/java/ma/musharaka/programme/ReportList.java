package ma.musharaka.programme;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import ma.musharaka.platform.StoredList;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Sort;
import org.springframework.data.jpa.domain.Specification;
import org.springframework.stereotype.Component;

/** The reports of all projects, as data: by it people follow a project. */
@Component
class ReportList extends StoredList<ProjectReport, ProjectReport> {

    ReportList(Reports reports) {
        super(
                reports,
                Sort.by(Sort.Order.desc("at"), Sort.Order.asc("id")),
                "at",
                List.of(
                        told(
                                "project",
                                Type.TEXT,
                                "programme.data.slug",
                                line -> line.project().slug()),
                        told("number", Type.NUMBER, "programme.data.report-number", ProjectReport::number),
                        told("at", Type.INSTANT, "programme.data.report-at", ProjectReport::at),
                        told(
                                "text",
                                Type.LOCALIZED,
                                "programme.data.report-text",
                                line -> line.content().text()),
                        told(
                                "heard",
                                Type.LOCALIZED,
                                "programme.data.report-heard",
                                line -> line.content().heard()),
                        told(
                                "changed",
                                Type.LOCALIZED,
                                "programme.data.report-changed",
                                line -> line.content().changed()),
                        told(
                                "completion",
                                Type.TEXT,
                                "programme.data.completion",
                                line -> code(line.content().completion())),
                        told(
                                "progress",
                                Type.NUMBER,
                                "programme.data.progress",
                                line -> line.content().percent()),
                        told(
                                "committedCost",
                                Type.MONEY,
                                "programme.data.committed",
                                line -> line.content().committed()),
                        told(
                                "paidCost",
                                Type.MONEY,
                                "programme.data.paid",
                                line -> line.content().paid())));
    }

    private static @Nullable String code(@Nullable Completion completion) {
        return completion == null ? null : completion.code();
    }

    @Override
    public String name() {
        return "project-reports";
    }

    @Override
    public String titleKey() {
        return "programme.data.reports";
    }

    @Override
    public String textKey() {
        return "programme.data.reports-text";
    }

    @Override
    public String path() {
        return "/programme";
    }

    @Override
    public Set<Form> forms() {
        return Set.of(Form.FEED);
    }

    @Override
    public List<Filter> filters() {
        return List.of(Filter.code("project", "programme.data.slug"));
    }

    @Override
    protected Specification<ProjectReport> where(Asked asked) {
        return Specification.allOf(Stream.of(
                        Optional.of(OfProjects.<ProjectReport>shown()),
                        asked.value("project").map(OfProjects::<ProjectReport>of))
                .flatMap(Optional::stream)
                .toList());
    }

    @Override
    protected List<ProjectReport> tell(List<ProjectReport> found) {
        return found;
    }

    @Override
    protected Row frame(ProjectReport line) {
        String slug = line.project().slug();
        return frame(
                slug + "-report-" + line.number(),
                line.data().address(slug),
                line.at(),
                new News(line.project().title(), line.content().text(), line.at()),
                null);
    }

    @Override
    protected Instant changedAt(ProjectReport report) {
        return report.at();
    }
}
