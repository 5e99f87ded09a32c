package ma.musharaka.programme.ui;

import gg.jte.Content;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
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

    /** What each line of action costs, as it was declared where it was, and down to its projects. */
    Figure costByAxis(ProgrammeData programme) {
        Money whole = programme.computedTotal();
        boolean declared =
                programme.axes().stream().anyMatch(axis -> axis.head().declaredTotal() != null);
        List<Figure.Column> columns = new ArrayList<>(List.of(
                new Figure.Column(t.get("programme.axis")),
                new Figure.Column(t.get("programme.cost")),
                new Figure.Column(t.get("programme.share"))));
        if (declared) columns.add(1, new Figure.Column(t.get("programme.declared")));
        return new Figure(
                "cost-by-axis",
                t.get("programme.cost-by-axis"),
                columns,
                programme.axes().stream()
                        .map(axis -> cost(axis, whole, declared))
                        .toList(),
                null,
                null);
    }

    private Figure.Row cost(ProgrammeData.Axis axis, Money whole, boolean declared) {
        BigDecimal share = axis.total().percentOf(whole);
        List<Content> cells = new ArrayList<>(List.of(t.money(axis.total()), t.percent(share)));
        if (declared) cells.addFirst(orUnknown(axis.head().declaredTotal()));
        return new Figure.Row(t.say(axis.title()), cells)
                .linked(request.link(request.path()) + "#" + axis.code())
                .drawn(Figure.Part.of(0, share))
                .unfolding(t.get("programme.projects", axis.projects().size()), evidence(axis, ProjectContent::cost));
    }

    private List<Figure.Evidence> evidence(ProgrammeData.Axis axis, Function<ProjectContent, @Nullable Money> amount) {
        return axis.projects().stream()
                .map(ProgrammeData.Project::content)
                .map(project ->
                        new Figure.Evidence(t.say(project.title()), link(project), orUnknown(amount.apply(project))))
                .toList();
    }

    private Content orUnknown(@Nullable Money amount) {
        return amount == null ? t.quote(t.get("figure.not-reported")) : t.money(amount);
    }

    /** What was paid of each axis, down to its projects; nothing while no project has reported it. */
    Optional<Figure> moneyByAxis(ProgrammeData programme) {
        if (programme.projects().stream().allMatch(project -> project.content().paid() == null))
            return Optional.empty();
        return Optional.of(new Figure(
                "money-by-axis",
                t.get("programme.money-by-axis"),
                List.of(
                        new Figure.Column(t.get("programme.axis")),
                        new Figure.Column(t.get("programme.committed")),
                        new Figure.Column(t.get("programme.paid"))),
                programme.axes().stream()
                        .map(axis -> {
                            Money paid = sum(axis, ProjectContent::paid);
                            return new Figure.Row(
                                            t.say(axis.title()),
                                            List.of(t.money(sum(axis, ProjectContent::committed)), t.money(paid)))
                                    .drawn(Figure.Part.of(0, paid.percentOf(axis.total())))
                                    .unfolding(
                                            t.get(
                                                    "programme.projects",
                                                    axis.projects().size()),
                                            evidence(axis, ProjectContent::paid));
                        })
                        .toList(),
                null,
                t.get("programme.money-note")));
    }

    private static Money sum(ProgrammeData.Axis axis, Function<ProjectContent, @Nullable Money> amount) {
        return axis.projects().stream()
                .map(project ->
                        Optional.ofNullable(amount.apply(project.content())).orElse(Money.ZERO))
                .reduce(Money.ZERO, Money::plus);
    }

    /** What a project costs: estimated, down to its activities, then bound and paid. */
    Figure money(ProjectContent project) {
        List<Figure.Row> rows = new ArrayList<>();
        Figure.Row estimated = amount("programme.cost-estimated", project.cost(), project);
        List<Figure.Evidence> activities = project.activities().stream()
                .filter(activity -> activity.cost() != null)
                .map(activity -> new Figure.Evidence(t.say(activity.text()), "", orUnknown(activity.cost())))
                .toList();
        rows.add(
                activities.isEmpty()
                        ? estimated
                        : estimated.unfolding(t.get("programme.activities-cost", activities.size()), activities));
        project.computedCost().ifPresent(computed -> rows.add(amount("programme.computed-cost", computed, project)));
        rows.add(amount("programme.committed", project.committed(), project));
        rows.add(amount("programme.paid", project.paid(), project));
        return new Figure(
                "project-money",
                t.get("programme.how-much"),
                List.of(new Figure.Column(t.get("programme.what-money")), new Figure.Column(t.get("programme.amount"))),
                rows,
                null,
                null);
    }

    private Figure.Row amount(String key, @Nullable Money amount, ProjectContent project) {
        Figure.Row row = new Figure.Row(t.quote(t.get(key)), List.of(orUnknown(amount)));
        return amount == null || project.cost().isZero()
                ? row
                : row.drawn(Figure.Part.of(0, amount.percentOf(project.cost())));
    }

    /** The points on the way, with their part of the whole; what is late is said to be. */
    Figure milestones(ProjectContent project, LocalDate today) {
        int all = project.milestones().stream()
                .mapToInt(ProjectContent.Milestone::weight)
                .sum();
        return new Figure(
                "milestones",
                t.get("programme.milestones"),
                List.of(
                        new Figure.Column(t.get("programme.milestone")),
                        new Figure.Column(t.get("programme.due")),
                        new Figure.Column(t.get("programme.reached")),
                        new Figure.Column(t.get("programme.share"))),
                project.milestones().stream()
                        .map(each -> milestone(each, all, today))
                        .toList(),
                null,
                t.get("programme.milestones.note"));
    }

    private Figure.Row milestone(ProjectContent.Milestone each, int all, LocalDate today) {
        LocalDate reached = each.reached();
        LocalDate due = each.due();
        BigDecimal share = all == 0
                ? BigDecimal.ZERO
                : BigDecimal.valueOf(100L * each.weight()).divide(BigDecimal.valueOf(all), 1, RoundingMode.HALF_UP);
        Figure.Row row = new Figure.Row(
                t.say(each.title()),
                List.of(
                        due == null ? t.quote("–") : t.date(due),
                        reached == null
                                ? t.quote(t.get(each.isLate(today) ? "programme.late" : "programme.not-yet"))
                                : t.date(reached),
                        t.percent(share)));
        return reached == null ? row : row.drawn(Figure.Part.of(0, share));
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
