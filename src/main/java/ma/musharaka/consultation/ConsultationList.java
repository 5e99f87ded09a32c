package ma.musharaka.consultation;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import ma.musharaka.platform.StoredList;
import ma.musharaka.platform.Translator;
import org.springframework.data.domain.Sort;
import org.springframework.data.jpa.domain.Specification;
import org.springframework.stereotype.Component;

/** The consultations, as data; each day opens and closes some of them. */
@Component
class ConsultationList extends StoredList<Consultation, ConsultationList.Line> {

    private final Clock clock;

    record Line(Consultation stored, ConsultationData consultation, ConsultationState state) {}

    ConsultationList(Consultations consultations, Clock clock) {
        super(
                consultations,
                Sort.by(Sort.Order.desc("closes"), Sort.Order.asc("slug")),
                "id",
                List.of(
                        told("slug", Type.TEXT, "consultation.data.slug", line -> line.consultation.slug()),
                        told("title", Type.LOCALIZED, "consultation.data.title", line -> line.consultation.title()),
                        told(
                                "question",
                                Type.LOCALIZED,
                                "consultation.data.question",
                                line -> line.consultation.question()),
                        told("text", Type.LOCALIZED, "consultation.data.text", line -> line.consultation.text()),
                        told("opens", Type.DATE, "consultation.data.opens", line -> line.consultation.opens()),
                        told("closes", Type.DATE, "consultation.data.closes", line -> line.consultation.closes()),
                        told("state", Type.TEXT, "consultation.data.state", line -> code(line.state)),
                        told(
                                "channels",
                                Type.LOCALIZED,
                                "consultation.data.channels",
                                line -> line.consultation.channels()),
                        told(
                                "participants",
                                Type.NUMBER,
                                "consultation.data.participants",
                                line -> line.consultation.participants()),
                        told(
                                "contributions",
                                Type.NUMBER,
                                "consultation.data.contributions",
                                line -> line.consultation.contributions()),
                        told(
                                "countNote",
                                Type.LOCALIZED,
                                "consultation.data.count-note",
                                line -> line.consultation.countNote()),
                        told(
                                "outcome",
                                Type.LOCALIZED,
                                "consultation.data.outcome",
                                line -> line.consultation.outcome()),
                        told("address", Type.TEXT, "consultation.data.address", line -> line.consultation.address())));
        this.clock = clock;
    }

    @Override
    public String name() {
        return "consultations";
    }

    @Override
    public String titleKey() {
        return "consultation.data.list";
    }

    @Override
    public String textKey() {
        return "consultation.data.list-text";
    }

    @Override
    public String path() {
        return "/consultations";
    }

    @Override
    public Set<Form> forms() {
        return Set.of(Form.FEED, Form.CALENDAR, Form.PAGES);
    }

    @Override
    public List<Filter> filters() {
        return List.of(
                Filter.choice(
                        "state",
                        Arrays.stream(ConsultationState.values())
                                .map(ConsultationList::code)
                                .toList(),
                        "consultation.data.state"),
                Filter.year("consultation.data.year"));
    }

    @Override
    protected Specification<Consultation> where(Asked asked) {
        return Specification.allOf(
                Stream.of(asked.value("state").map(this::inState), asked.year().map(ConsultationList::under))
                        .flatMap(each -> each.stream())
                        .toList());
    }

    private Specification<Consultation> inState(String code) {
        LocalDate today = today();
        return (consultation, _, is) -> switch (ConsultationState.valueOf(code.toUpperCase(Locale.ROOT))) {
            case UPCOMING -> is.greaterThan(consultation.get("opens"), today);
            case CLOSED -> is.lessThan(consultation.get("closes"), today);
            case OPEN ->
                is.and(
                        is.lessThanOrEqualTo(consultation.get("opens"), today),
                        is.greaterThanOrEqualTo(consultation.get("closes"), today));
        };
    }

    private static Specification<Consultation> under(int year) {
        return (consultation, _, is) -> is.and(
                is.lessThanOrEqualTo(consultation.get("opens"), LocalDate.of(year, 12, 31)),
                is.greaterThanOrEqualTo(consultation.get("closes"), LocalDate.of(year, 1, 1)));
    }

    @Override
    protected List<Line> tell(List<Consultation> found) {
        LocalDate today = today();
        return found.stream()
                .map(each -> new Line(each, each.data(), each.data().stateOn(today)))
                .toList();
    }

    @Override
    protected Row frame(Line line) {
        ConsultationData data = line.consultation;
        Instant at = changedAt(line.stored);
        return frame(
                data.slug(),
                data.address(),
                at,
                new News(data.title(), data.question(), at),
                new Occasion(data.title(), data.opens(), null, data.closes(), null, data.question()));
    }

    @Override
    protected Instant changedAt(Consultation consultation) {
        return addedAt(consultation.id());
    }

    /** What is open changes with the day. */
    @Override
    public Optional<Instant> lastChange() {
        Instant morning = today().atStartOfDay(Translator.ZONE).toInstant();
        return super.lastChange().map(changed -> changed.isAfter(morning) ? changed : morning);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Translator.ZONE);
    }

    private static String code(ConsultationState state) {
        return state.name().toLowerCase(Locale.ROOT);
    }
}
