package ma.musharaka.deadline;

import static ma.musharaka.deadline.DeadlineFixtures.MOROCCO;
import static ma.musharaka.deadline.DeadlineFixtures.RULES;
import static ma.musharaka.deadline.DeadlineFixtures.closed;
import static ma.musharaka.deadline.DeadlineFixtures.due;
import static ma.musharaka.deadline.DeadlineFixtures.moroccoWith;
import static ma.musharaka.deadline.DeadlineFixtures.reckon;
import static ma.musharaka.deadline.DeadlineFixtures.rolling;
import static ma.musharaka.deadline.DeadlineFixtures.rule;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The law's arithmetic, by examples reckoned by hand and by what must hold for every day. */
class ReckoningTests {

    /** Days for the properties: always the same ones, all within the calendar. */
    private static final List<LocalDate> MANY_DAYS = new Random(20_260_105)
            .ints(400, 0, 4 * 365)
            .mapToObj(LocalDate.of(2023, 1, 1)::plusDays)
            .toList();

    @ParameterizedTest(name = "20 working days from {0} end on {1}")
    @CsvSource({
        // 14 January is a holiday, 11 January a Sunday
        "2026-01-05, 2026-02-03",
        // from a Friday: Aïd al-Fitr, the day granted after it, and the first of May
        "2024-04-05, 2024-05-09",
        // over the turn of the year: the new year's day and two January holidays, one of them on a Sunday
        "2025-12-22, 2026-01-21",
        // from a Saturday, over the four days of July and August
        "2026-07-25, 2026-08-31",
        // 29 February exists and is worked
        "2024-01-31, 2024-02-28",
        // into the next year, three months before its first religious day
        "2026-12-15, 2027-01-15"
    })
    void anAnswerToARequestForInformationIsDueAfterTwentyWorkingDays(String from, LocalDate end) {
        Reckoned.Due due = due("information.answer", from);

        assertThat(due.on()).isEqualTo(end);
        assertThat(due.days()).hasSize(20).last().isEqualTo(end);
    }

    @ParameterizedTest(name = "3 months from {0} end on {1}")
    @CsvSource({
        "2024-01-15, 2024-04-15",
        // no 31 in the month of the end: its last day
        "2023-11-30, 2024-02-29",
        "2022-11-30, 2023-02-28",
        "2024-01-31, 2024-04-30",
        "2024-02-29, 2024-05-29",
        // over a year, and onto a Sunday: the rule's data name no article by which it would move
        "2025-10-18, 2026-01-18"
    })
    void aRefusalIsNotifiedWithinThreeMonths(String from, LocalDate end) {
        assertThat(due("petition.refusal-notice", from).on()).isEqualTo(end);
    }

    @ParameterizedTest(name = "accepted on {0}: session of {1}")
    @CsvSource({
        "2024-01-11, 2024-02-01",
        // the day on which the agenda closes is too late
        "2024-01-12, 2024-05-01",
        "2024-04-10, 2024-05-01",
        "2024-04-11, 2024-10-01",
        "2024-09-10, 2024-10-01",
        "2024-09-11, 2025-02-01",
        "2024-12-31, 2025-02-01"
    })
    void anAcceptedPetitionComesToTheNextSessionWhoseAgendaIsOpen(String from, LocalDate session) {
        assertThat(due("petition.agenda", from).on()).isEqualTo(session);
    }

    @ParameterizedTest(name = "{0} from {1} ends on {2}")
    @CsvSource({
        "information.urgent, 2024-02-27, 2024-03-01",
        // a weekend counts like any day
        "information.urgent, 2026-01-09, 2026-01-12",
        "privacy.rectification, 2025-12-25, 2026-01-04",
        "information.extension, 2026-02-03, 2026-03-03",
        "information.complaint, 2026-02-03, 2026-03-03"
    })
    void theOtherTimesEndWhereTheLawSays(String code, String from, LocalDate end) {
        assertThat(due(code, from).on()).isEqualTo(end);
    }

    @Test
    void theDayOfTheFactIsNeverCounted() {
        for (LocalDate from : MANY_DAYS) {
            for (LegalRule rule : RULES.all())
                assertThat(due(rule, from.toString(), MOROCCO).days())
                        .as(rule.code())
                        .isNotEmpty()
                        .allMatch(day -> day.isAfter(from))
                        .isSorted();
        }
    }

    @Test
    void workingDaysEndOnAWorkingDayAndLeaveNoneOut() {
        for (LocalDate from : MANY_DAYS) {
            Reckoned.Due due = due(rule(Counting.WORKING_DAYS, 20), from.toString(), MOROCCO);

            assertThat(due.days()).hasSize(20).allMatch(MOROCCO::isWorking);
            assertThat(from.plusDays(1)
                            .datesUntil(due.on().plusDays(1))
                            .filter(MOROCCO::isWorking)
                            .toList())
                    .isEqualTo(due.days());
        }
    }

    @Test
    void whoBeginsLaterNeverEndsEarlier() {
        for (LocalDate from : MANY_DAYS) {
            for (LegalRule rule : RULES.all())
                assertThat(due(rule, from.plusDays(1).toString(), MOROCCO).on())
                        .as(rule.code())
                        .isAfterOrEqualTo(due(rule, from.toString(), MOROCCO).on());
        }
    }

    @Test
    void monthsEndOnTheSameDayNumberOrOnTheLastDayOfTheMonth() {
        for (LocalDate from : MANY_DAYS) {
            LocalDate end =
                    due(rule(Counting.MONTHS, 3), from.toString(), MOROCCO).on();

            assertThat(end.getDayOfMonth() == from.getDayOfMonth()
                            || end.getDayOfMonth() == end.lengthOfMonth() && end.getDayOfMonth() < from.getDayOfMonth())
                    .isTrue();
            assertThat(end.getMonthValue()).isEqualTo(from.plusMonths(3).getMonthValue());
        }
    }

    @Test
    void anEndMovesToAWorkingDayOnlyWhereTheDataSaySo() {
        for (LocalDate from : MANY_DAYS) {
            LocalDate moved =
                    due(rolling(Counting.MONTHS, 3), from.toString(), MOROCCO).on();
            LocalDate stays =
                    due(rule(Counting.MONTHS, 3), from.toString(), MOROCCO).on();

            assertThat(moved).isAfterOrEqualTo(stays).matches(MOROCCO::isWorking);
            assertThat(stays.datesUntil(moved)).noneMatch(MOROCCO::isWorking);
        }
    }

    @Test
    void aDayOnWhichTheCommuneIsClosedIsNotCounted() {
        LegalRule answer = RULES.find("information.answer").orElseThrow();

        Reckoned.Due due = due(answer, "2026-01-05", moroccoWith(closed("2026-01-22"), closed("2026-01-23")));

        assertThat(due.on()).isEqualTo("2026-02-05");
        assertThat(due.days()).hasSize(20).doesNotContain(LocalDate.of(2026, 1, 22));
    }

    @Test
    void aReligiousDayThatCameADayLaterIsCountedAsTheCommuneSays() {
        WorkingCalendar corrected = moroccoWith(
                new WorkingCalendar.Change(LocalDate.of(2026, 5, 27), true, Holiday.Kind.RELIGIOUS),
                new WorkingCalendar.Change(LocalDate.of(2026, 5, 29), false, Holiday.Kind.RELIGIOUS));
        LegalRule three = rule(Counting.WORKING_DAYS, 3);

        assertThat(due(three, "2026-05-25", MOROCCO).days())
                .containsExactly(LocalDate.of(2026, 5, 26), LocalDate.of(2026, 5, 29), LocalDate.of(2026, 6, 1));
        assertThat(due(three, "2026-05-25", MOROCCO).isProvisional()).isTrue();
        assertThat(due(three, "2026-05-25", corrected).days())
                .containsExactly(LocalDate.of(2026, 5, 26), LocalDate.of(2026, 5, 27), LocalDate.of(2026, 6, 1));
        assertThat(due(three, "2026-05-25", corrected).isProvisional()).isFalse();
    }

    @ParameterizedTest(name = "from {0}")
    @CsvSource({"2022-12-20", "2027-12-20", "2028-01-03", "1999-01-01", "9999-12-31"})
    void beyondTheCalendarThereIsNoDayButAReason(String from) {
        assertThat(reckon(rule(Counting.WORKING_DAYS, 20), from, MOROCCO))
                .isEqualTo(new Reckoned.OutsideCalendar(
                        rule(Counting.WORKING_DAYS, 20), LocalDate.parse(from), 2023, 2027));
    }

    @ParameterizedTest(name = "from {0}")
    @CsvSource({"1999-01-01, 1999-01-04", "2030-12-30, 2031-01-02"})
    void whatCountsEveryDayNeedsNoCalendar(String from, LocalDate end) {
        assertThat(due("information.urgent", from).on()).isEqualTo(end);
    }

    @Test
    void aRuleThatCountsNothingIsRefused() {
        assertThatThrownBy(() -> rule(Counting.DAYS, 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> rule(Counting.NEXT_SESSION, 2)).isInstanceOf(IllegalArgumentException.class);
    }
}
