package ma.musharaka.deadline;

import java.time.LocalDate;
import java.util.List;
import ma.musharaka.platform.LocalizedText;
import tools.jackson.databind.json.JsonMapper;

/** Rules and calendars for tests: the house's own, and invented ones. */
final class DeadlineFixtures {

    static final LegalRules RULES = new LegalRules(JsonMapper.builder().build());

    /** The country's calendar, to which the commune adds nothing. */
    static final WorkingCalendar MOROCCO = new WorkingCalendar(Holidays.read(), List.of());

    private DeadlineFixtures() {}

    static LegalRule rule(Counting counting, int amount) {
        return new LegalRule(
                "test.rule",
                LocalizedText.of("", ""),
                counting,
                amount,
                "1-1",
                "1",
                "",
                false,
                null,
                null,
                List.of(),
                List.of());
    }

    static LegalRule rolling(Counting counting, int amount) {
        return new LegalRule(
                "test.rolling",
                LocalizedText.of("", ""),
                counting,
                amount,
                "1-1",
                "1",
                "",
                false,
                new LegalRule.Roll("2", "a test"),
                null,
                List.of(),
                List.of());
    }

    static WorkingCalendar moroccoWith(WorkingCalendar.Change... changes) {
        return new WorkingCalendar(Holidays.read(), List.of(changes));
    }

    static WorkingCalendar.Change closed(String day) {
        return new WorkingCalendar.Change(LocalDate.parse(day), false, Holiday.Kind.EXCEPTIONAL);
    }

    static Reckoned reckon(LegalRule rule, String from, WorkingCalendar calendar) {
        return Reckoning.due(rule, LocalDate.parse(from), calendar, RULES.sessions());
    }

    static Reckoned.Due due(LegalRule rule, String from, WorkingCalendar calendar) {
        return (Reckoned.Due) reckon(rule, from, calendar);
    }

    static Reckoned.Due due(String code, String from) {
        return due(RULES.find(code).orElseThrow(), from, MOROCCO);
    }
}
