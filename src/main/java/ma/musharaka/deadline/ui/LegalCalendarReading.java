package ma.musharaka.deadline.ui;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import ma.musharaka.deadline.LegalClock;
import ma.musharaka.deadline.LegalRule;
import ma.musharaka.deadline.Reckoned;
import ma.musharaka.platform.reading.Pages;
import ma.musharaka.platform.reading.ReadingPage;
import ma.musharaka.platform.reading.ReadingRequest;
import ma.musharaka.platform.reading.ReadingSource;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The legal clock explained: which times the law gives, how they are counted, and when one of them ends. */
@Component
public class LegalCalendarReading implements ReadingSource {

    private static final int DAYS_SHOWN = 24;

    private final LegalClock legalClock;
    private final Pages pages;

    LegalCalendarReading(LegalClock legalClock, Pages pages) {
        this.legalClock = legalClock;
        this.pages = pages;
    }

    /**
     * The page.
     *
     * @param chosen code of the rule that was asked for; the first where none was
     * @param from the day that was asked for, as it was written
     * @param due when the time ends; nothing while nothing was asked
     * @param outside why there is no such day
     * @param faultKey text key of what is wrong with what was asked
     */
    public record Shown(
            List<LegalRule> rules,
            List<LegalClock.Day> days,
            String chosen,
            String from,
            Reckoned.@Nullable Due due,
            Reckoned.@Nullable OutsideCalendar outside,
            @Nullable String faultKey) {}

    @Override
    public Optional<ReadingPage> read(ReadingRequest request) {
        return Optional.of(pages.page(
                "deadline/legal-calendar",
                request,
                answer(
                        request.parameter("rule").orElse(""),
                        request.parameter("from").orElse("")),
                request.texts().get("deadline.title"),
                request.texts().get("deadline.description", request.site().name())));
    }

    private Shown answer(String code, String from) {
        Optional<LegalRule> rule = legalClock.rule(code);
        Optional<LocalDate> day = LegalClock.day(from);
        Reckoned.Due due = null;
        Reckoned.OutsideCalendar outside = null;
        String faultKey = null;
        if (rule.isPresent() && day.isPresent())
            switch (legalClock.due(rule.get(), day.get())) {
                case Reckoned.Due found -> due = found;
                case Reckoned.OutsideCalendar none -> outside = none;
            }
        else if (!code.isEmpty() || !from.isEmpty())
            faultKey = rule.isEmpty() ? "deadline.api.unknown-rule" : "deadline.api.no-day";
        return new Shown(
                legalClock.rules(),
                legalClock.comingDays(DAYS_SHOWN),
                rule.or(() -> legalClock.rules().stream().findFirst())
                        .map(LegalRule::code)
                        .orElse(""),
                day.map(LocalDate::toString).orElse(""),
                due,
                outside,
                faultKey);
    }
}
