package ma.musharaka.label;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import ma.musharaka.platform.Language;
import ma.musharaka.platform.StoredList;
import ma.musharaka.platform.SubjectRef;
import ma.musharaka.platform.SubjectSource;
import ma.musharaka.platform.Subjects;
import ma.musharaka.platform.Translator;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Sort;
import org.springframework.data.jpa.domain.Specification;
import org.springframework.stereotype.Component;

/** All evidence that the score rests on, as data. */
@Component
class EvidenceList extends StoredList<Evidence, EvidenceList.Line> {

    private final Subjects subjects;

    record Line(
            Evidence stored,
            EvidenceRecord evidence,
            @Nullable String address) {}

    EvidenceList(Evidences evidences, Subjects subjects) {
        super(
                evidences,
                Sort.by(Sort.Order.desc("at"), Sort.Order.desc("id")),
                "recordedAt",
                List.of(
                        told("fact", Type.TEXT, "label.data.fact", line -> line.evidence.fact()),
                        told(
                                "subjectKind",
                                Type.TEXT,
                                "label.data.subject-kind",
                                line -> line.evidence.subject().kind()),
                        told("at", Type.INSTANT, "label.data.at", line -> line.evidence.at()),
                        told("address", Type.TEXT, "label.data.address", line -> line.address)));
        this.subjects = subjects;
    }

    @Override
    public String name() {
        return "evidence";
    }

    @Override
    public String titleKey() {
        return "label.data.evidence";
    }

    @Override
    public String textKey() {
        return "label.data.evidence-text";
    }

    @Override
    public String path() {
        return "/label";
    }

    @Override
    public List<Filter> filters() {
        return List.of(Filter.code("fact", "label.data.fact"), Filter.year("label.data.year"));
    }

    @Override
    protected Specification<Evidence> where(Asked asked) {
        return Specification.allOf(Stream.of(
                        asked.value("fact")
                                .<Specification<Evidence>>map(
                                        fact -> (evidence, _, is) -> is.equal(evidence.get("fact"), fact)),
                        asked.year().map(EvidenceList::in))
                .flatMap(each -> each.stream())
                .toList());
    }

    private static Specification<Evidence> in(int year) {
        Instant from = LocalDate.of(year, 1, 1).atStartOfDay(Translator.ZONE).toInstant();
        Instant until =
                LocalDate.of(year + 1, 1, 1).atStartOfDay(Translator.ZONE).toInstant();
        return (evidence, _, is) ->
                is.and(is.greaterThanOrEqualTo(evidence.get("at"), from), is.lessThan(evidence.get("at"), until));
    }

    @Override
    protected List<Line> tell(List<Evidence> found) {
        Map<SubjectRef, SubjectSource.View> views = subjects.findAll(
                found.stream().map(each -> each.data().subject()).toList(), Language.AR);
        return found.stream()
                .map(each -> new Line(
                        each,
                        each.data(),
                        Optional.ofNullable(views.get(each.data().subject()))
                                .map(SubjectSource.View::address)
                                .orElse(null)))
                .toList();
    }

    @Override
    protected Row frame(Line line) {
        return frame(line.stored.id().toString(), line.address, changedAt(line.stored), null, null);
    }

    @Override
    protected Instant changedAt(Evidence evidence) {
        return evidence.recordedAt();
    }
}
