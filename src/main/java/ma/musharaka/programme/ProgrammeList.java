package ma.musharaka.programme;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import ma.musharaka.platform.Money;
import ma.musharaka.platform.StoredList;
import org.springframework.data.domain.Sort;
import org.springframework.data.jpa.domain.Specification;
import org.springframework.stereotype.Component;

/** The programmes, as data: what was declared and what adds up stand side by side. */
@Component
class ProgrammeList extends StoredList<Programme, ProgrammeList.Line> {

    record Line(Programme stored, ProgrammeHead head, String state, Money computed, long projects) {}

    private final Programmes programmes;
    private final Clock clock;

    ProgrammeList(Programmes programmes, Clock clock) {
        super(
                programmes,
                Sort.by(Sort.Order.desc("startYear"), Sort.Order.asc("slug")),
                "changedAt",
                List.of(
                        told("slug", Type.TEXT, "programme.data.programme-slug", line -> line.head.slug()),
                        told("title", Type.LOCALIZED, "programme.data.programme-title", line -> line.head.title()),
                        told("summary", Type.LOCALIZED, "programme.data.summary", line -> line.head.summary()),
                        told(
                                "kind",
                                Type.TEXT,
                                "programme.data.kind",
                                line -> line.head.kind().code()),
                        told("state", Type.TEXT, "programme.data.state", line -> line.state),
                        told("startYear", Type.NUMBER, "programme.data.start-year", line -> line.head.startYear()),
                        told("endYear", Type.NUMBER, "programme.data.end-year", line -> line.head.endYear()),
                        told(
                                "axes",
                                Type.NUMBER,
                                "programme.data.axes",
                                line -> line.head.axes().size()),
                        told("projects", Type.NUMBER, "programme.data.project-count", line -> line.projects),
                        told("declaredTotal", Type.MONEY, "programme.data.declared", line -> line.head.declaredTotal()),
                        told("computedTotal", Type.MONEY, "programme.data.computed", line -> line.computed)));
        this.programmes = programmes;
        this.clock = clock;
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
        return (programme, _, is) -> is.greaterThan(programme.get("shownVersion"), 0);
    }

    @Override
    protected List<Line> tell(List<Programme> found) {
        Map<UUID, Programmes.Sum> sums = found.isEmpty()
                ? Map.of()
                : programmes.sums(found).stream().collect(Collectors.toMap(Programmes.Sum::getProgramme, each -> each));
        return found.stream()
                .map(each -> {
                    Programmes.Sum sum = sums.get(each.id());
                    return new Line(
                            each,
                            each.content(),
                            each.content().state(LocalDate.now(clock)).code(),
                            sum == null ? Money.ZERO : new Money(sum.getCost()),
                            sum == null ? 0 : sum.getProjects());
                })
                .toList();
    }

    @Override
    protected Row frame(Line line) {
        return frame(line.head.slug(), line.head.address(), changedAt(line.stored), null, null);
    }

    @Override
    protected Instant changedAt(Programme programme) {
        return programme.changedAt();
    }
}
