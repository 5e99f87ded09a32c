package ma.musharaka.programme.ui;

import java.math.BigDecimal;
import java.util.List;
import ma.musharaka.platform.Money;
import ma.musharaka.platform.Translator;
import ma.musharaka.platform.reading.Figure;
import ma.musharaka.platform.reading.ReadingRequest;
import ma.musharaka.programme.Completion;
import ma.musharaka.programme.ProgrammeData;
import ma.musharaka.programme.ProjectContent;
import org.jspecify.annotations.Nullable;

/** The programme's numbers as figures. */
final class ProgrammeFigures {

    private final ReadingRequest request;
    private final Translator t;

    ProgrammeFigures(ReadingRequest request) {
        this.request = request;
        t = request.texts();
    }

    /** What each line of action costs, down to its projects. */
    Figure costByAxis(ProgrammeData programme) {
        Money whole = programme.computedTotal();
        return new Figure(
                "cost-by-axis",
                t.get("programme.cost-by-axis"),
                List.of(
                        new Figure.Column(t.get("programme.axis")),
                        new Figure.Column(t.get("programme.cost")),
                        new Figure.Column(t.get("programme.share"))),
                programme.axes().stream().map(axis -> cost(axis, whole)).toList(),
                null,
                null);
    }

    private Figure.Row cost(ProgrammeData.Axis axis, Money whole) {
        BigDecimal share = axis.total().percentOf(whole);
        return new Figure.Row(t.say(axis.title()), List.of(t.money(axis.total()), t.percent(share)))
                .linked(request.link(request.path()) + "#" + axis.code())
                .drawn(Figure.Part.of(0, share))
                .unfolding(
                        t.get("programme.projects", axis.projects().size()),
                        axis.projects().stream()
                                .map(ProgrammeData.Project::content)
                                .map(project -> new Figure.Evidence(
                                        t.say(project.title()), link(project), t.money(project.cost())))
                                .toList());
    }

    /** How far each project is, as the commune reports it; what it did not report is said to be so. */
    Figure progressByProject(ProgrammeData programme) {
        return new Figure(
                "progress-by-project",
                t.get("programme.progress-by-project"),
                List.of(
                        new Figure.Column(t.get("programme.project")),
                        new Figure.Column(t.get("programme.completion")),
                        new Figure.Column(t.get("programme.progress"))),
                programme.projects().stream()
                        .map(ProgrammeData.Project::content)
                        .map(this::progress)
                        .toList(),
                null,
                t.get("programme.progress.weighed"));
    }

    private Figure.Row progress(ProjectContent project) {
        Integer percent = project.progress();
        Figure.Row row = new Figure.Row(
                        t.say(project.title()),
                        List.of(
                                t.quote(completion(project.completion())),
                                percent == null
                                        ? t.quote(t.get("figure.not-reported"))
                                        : t.percent(BigDecimal.valueOf(percent))))
                .linked(link(project));
        return percent == null ? row : row.drawn(Figure.Part.of(0, BigDecimal.valueOf(percent)));
    }

    private String completion(@Nullable Completion completion) {
        return t.get(completion == null ? "figure.not-reported" : completion.textKey());
    }

    private String link(ProjectContent project) {
        return request.link(project.address());
    }
}
