package ma.musharaka.programme;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import ma.musharaka.platform.LocalizedText;
import ma.musharaka.platform.StoredList;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Sort;
import org.springframework.data.jpa.domain.Specification;
import org.springframework.stereotype.Component;

/** The projects of all programmes, as data. */
@Component
class ProjectList extends StoredList<ProgrammeProject, ProjectList.Line> {

    private static final String BETWEEN_RULES = " — ";

    record Line(ProgrammeProject stored, ProjectContent project) {}

    ProjectList(Projects projects) {
        super(
                projects,
                Sort.by(Sort.Order.desc("axis.programme.startYear"), Sort.Order.asc("axis.position"))
                        .and(Sort.by("position", "number", "slug")),
                "changedAt",
                List.of(
                        told("slug", Type.TEXT, "programme.data.slug", line -> line.project.slug()),
                        told("title", Type.LOCALIZED, "programme.data.title", line -> line.project.title()),
                        told(
                                "axis",
                                Type.TEXT,
                                "programme.data.axis",
                                line -> line.stored.axis().code()),
                        told(
                                "programme",
                                Type.TEXT,
                                "programme.data.programme",
                                line -> line.stored.axis().programme().slug()),
                        told("start", Type.DATE, "programme.data.start", line -> line.project.start()),
                        told("end", Type.DATE, "programme.data.end", line -> line.project.end()),
                        told("dateRule", Type.LOCALIZED, "programme.data.date-rule", line -> dateRule(line.project)),
                        told("estimatedCost", Type.MONEY, "programme.data.cost", line -> line.project.cost()),
                        told("committedCost", Type.MONEY, "programme.data.committed", line -> line.project.committed()),
                        told("paidCost", Type.MONEY, "programme.data.paid", line -> line.project.paid()),
                        told(
                                "computedCost",
                                Type.MONEY,
                                "programme.data.computed-cost",
                                line -> line.project.computedCost().orElse(null)),
                        told("completion", Type.TEXT, "programme.data.completion", line -> completion(line.project)),
                        told("progress", Type.NUMBER, "programme.data.progress", line -> line.project.progress()),
                        told(
                                "invented",
                                Type.YES_NO,
                                "programme.data.invented",
                                line -> line.stored.axis().programme().isProgressInvented())));
    }

    @Override
    public String name() {
        return "projects";
    }

    @Override
    public String titleKey() {
        return "programme.data.projects";
    }

    @Override
    public String textKey() {
        return "programme.data.projects-text";
    }

    @Override
    public String path() {
        return "/programme";
    }

    @Override
    public Set<Form> forms() {
        return Set.of(Form.PAGES);
    }

    @Override
    public List<Filter> filters() {
        return List.of(
                Filter.code("axis", "programme.data.axis"),
                Filter.code("programme", "programme.data.programme"),
                Filter.year("programme.data.year"));
    }

    @Override
    protected Specification<ProgrammeProject> where(Asked asked) {
        return Specification.allOf(Stream.of(
                        Optional.of(ProjectsAsked.shown()),
                        asked.value("axis").map(ProjectsAsked::ofAxis),
                        asked.value("programme").map(ProjectsAsked::ofProgramme),
                        asked.year().map(ProjectsAsked::under))
                .flatMap(each -> each.stream())
                .toList());
    }

    @Override
    protected List<Line> tell(List<ProgrammeProject> found) {
        return found.stream().map(each -> new Line(each, each.content())).toList();
    }

    @Override
    protected Row frame(Line line) {
        return frame(line.project.slug(), line.project.address(), changedAt(line.stored), null, null);
    }

    @Override
    protected Instant changedAt(ProgrammeProject project) {
        return project.changedAt();
    }

    private static @Nullable String completion(ProjectContent project) {
        Completion reached = project.completion();
        return reached == null ? null : reached.code();
    }

    private static @Nullable LocalizedText dateRule(ProjectContent project) {
        LocalizedText start = project.startRule();
        LocalizedText end = project.endRule();
        if (start == null || end == null || start.equals(end)) return start == null ? end : start;
        return new LocalizedText(both(start.ar(), end.ar()), both(start.fr(), end.fr()), both(start.zgh(), end.zgh()));
    }

    private static @Nullable String both(@Nullable String start, @Nullable String end) {
        return start == null || end == null ? start == null ? end : start : start + BETWEEN_RULES + end;
    }
}
