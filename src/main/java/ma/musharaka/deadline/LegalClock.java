package ma.musharaka.deadline;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import ma.musharaka.platform.LocalizedText;
import ma.musharaka.platform.Translator;
import ma.musharaka.platform.access.ForEveryone;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The time limits of the law, reckoned in the working days of the commune of the moment. */
@Service
public class LegalClock {

    private final LegalRules rules;
    private final CalendarChanges changes;
    private final Clock clock;
    private final List<Holiday> holidays = Holidays.read();

    LegalClock(LegalRules rules, CalendarChanges changes, Clock clock) {
        this.rules = rules;
        this.changes = changes;
        this.clock = clock;
    }

    /**
     * A day on which the commune's administration is closed, or works after all.
     *
     * @param own whether the commune itself said so
     */
    public record Day(
            LocalDate day, boolean working, Holiday.Kind kind, LocalizedText name, boolean confirmed, boolean own) {}

    /** A day as addresses write it, {@code 2024-02-29}; empty when it is none. */
    public static Optional<LocalDate> day(@Nullable String text) {
        if (text == null || !text.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}")) return Optional.empty();
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException noSuchDay) {
            return Optional.empty();
        }
    }

    @ForEveryone
    public List<LegalRule> rules() {
        return rules.all();
    }

    @ForEveryone
    public Optional<LegalRule> rule(String code) {
        return rules.find(code);
    }

    /** @param from the day of the fact that starts the time */
    @ForEveryone
    @Transactional(readOnly = true)
    public Reckoned due(LegalRule rule, LocalDate from) {
        return Reckoning.due(rule, from, calendar(), rules.sessions());
    }

    /** From today on: the country's days off, and what the commune changed, in their order. */
    @ForEveryone
    @Transactional(readOnly = true)
    public List<Day> comingDays(int most) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), Translator.ZONE);
        List<CommuneCalendar.Entry> own = changes.findByWithdrawnFalseAndDayGreaterThanEqualOrderByDay(today).stream()
                .map(CalendarChange::data)
                .toList();
        return Stream.concat(
                        own.stream()
                                .map(entry -> new Day(
                                        entry.day(),
                                        entry.working(),
                                        entry.kind(),
                                        LocalizedText.of(entry.reason(), entry.reason()),
                                        true,
                                        true)),
                        holidays.stream()
                                .filter(holiday -> !holiday.day().isBefore(today)
                                        && own.stream()
                                                .noneMatch(entry -> entry.day().equals(holiday.day())))
                                .map(holiday -> new Day(
                                        holiday.day(),
                                        false,
                                        holiday.kind(),
                                        holiday.name(),
                                        holiday.confirmed(),
                                        false)))
                .sorted(Comparator.comparing(Day::day))
                .limit(most)
                .toList();
    }

    /** Of the commune of the moment. */
    @Transactional(readOnly = true)
    WorkingCalendar calendar() {
        return new WorkingCalendar(
                holidays,
                changes.findByWithdrawnFalse().stream()
                        .map(CalendarChange::counted)
                        .toList());
    }
}
