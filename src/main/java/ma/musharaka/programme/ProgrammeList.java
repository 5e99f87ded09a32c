package ma.musharaka.programme;

import java.time.Instant;
import java.util.List;
import ma.musharaka.platform.StoredList;
import org.springframework.data.domain.Sort;
import org.springframework.data.jpa.domain.Specification;
import org.springframework.stereotype.Component;

/** The programmes, as data: what was declared and what adds up stand side by side. */
@Component
class ProgrammeList extends StoredList<Programme, ProgrammeList.Line> {

    record Line(Programme stored, ProgrammeData programme) {}

    ProgrammeList(Programmes programmes) {
        super(
                programmes,
                Sort.by(Sort.Order.desc("startYear"), Sort.Order.asc("slug")),
                "id",
                List.of(
                        told("slug", Type.TEXT, "programme.data.programme-slug", line -> line.programme.slug()),
                        told("title", Type.LOCALIZED, "programme.data.programme-title", line -> line.programme.title()),
                        told("summary", Type.LOCALIZED, "programme.data.summary", line -> line.programme.summary()),
                        told("startYear", Type.NUMBER, "programme.data.start-year", line -> line.programme.startYear()),
                        told("endYear", Type.NUMBER, "programme.data.end-year", line -> line.programme.endYear()),
                        told(
                                "axes",
                                Type.NUMBER,
                                "programme.data.axes",
                                line -> line.programme.axes().size()),
                        told(
                                "projects",
                                Type.NUMBER,
                                "programme.data.project-count",
                                line -> line.programme.projectCount()),
                        told(
                                "declaredTotal",
                                Type.MONEY,
                                "programme.data.declared",
                                line -> line.programme.declaredTotal()),
                        told(
                                "computedTotal",
                                Type.MONEY,
                                "programme.data.computed",
                                line -> line.programme.computedTotal())));
    }

    @Override
    public String name() {
        return "programmes";
    }

    @Override
    public String titleKey() {
        return "programme.data.programmes";
    }

    @Override
    public String textKey() {
        return "programme.data.programmes-text";
    }

    @Override
    public String path() {
        return "/programme";
    }

    @Override
    protected Specification<Programme> where(Asked asked) {
        return Specification.unrestricted();
    }

    @Override
    protected List<Line> tell(List<Programme> found) {
        return found.stream().map(each -> new Line(each, each.data())).toList();
    }

    @Override
    protected Row frame(Line line) {
        return frame(line.programme.slug(), "/programme", changedAt(line.stored), null, null);
    }

    @Override
    protected Instant changedAt(Programme programme) {
        return addedAt(programme.id());
    }
}
