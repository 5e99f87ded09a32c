package ma.musharaka.deadline;

import static ma.musharaka.deadline.DeadlineFixtures.MOROCCO;
import static ma.musharaka.deadline.DeadlineFixtures.due;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the country's calendar knows, and what it admits not to know. */
class WorkingCalendarTests {

    @ParameterizedTest
    @ValueSource(strings = {"2026-01-10", "2026-01-11", "2026-01-14", "2024-04-12", "2025-06-09", "2026-11-06"})
    void weekendsFixedDaysAndDaysGrantedAreOff(LocalDate day) {
        assertThat(MOROCCO.isWorking(day)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-01-12", "2024-02-29", "2023-01-16", "2026-11-25"})
    void otherWeekdaysAreWorked(LocalDate day) {
        assertThat(MOROCCO.isWorking(day)).isTrue();
    }

    @Test
    void everyReligiousDayOfTheFileLiesAboutWhereTheMoonHasIt() {
        List<Holiday> religious = Holidays.read().stream()
                .filter(holiday -> holiday.kind() == Holiday.Kind.RELIGIOUS)
                .toList();

        assertThat(religious)
                .hasSizeGreaterThan(15)
                .allSatisfy(holiday -> assertThat(
                                ReligiousDays.expected(holiday.day().getYear()))
                        .as("%s", holiday)
                        .anyMatch(expected -> ReligiousDays.isAbout(expected, holiday.day())));
    }

    @Test
    void aTimeOverAReligiousDayThatIsNotAnnouncedYetIsProvisional() {
        // 2027 has its fixed days only; Aïd al-Fitr is to come about 9 March
        Reckoned.Due over = due("information.answer", "2027-02-24");

        assertThat(over.isProvisional()).isTrue();
        assertThat(over.uncertain())
                .singleElement()
                .satisfies(day -> assertThat(day).isBetween(LocalDate.of(2027, 3, 7), LocalDate.of(2027, 3, 12)));
    }

    @Test
    void aTimeBetweenReligiousDaysIsSure() {
        assertThat(due("information.answer", "2026-12-15").isProvisional()).isFalse();
        assertThat(due("information.answer", "2024-10-07").isProvisional()).isFalse();
    }

    @Test
    void aReligiousDayThatTheFileLacksIsNoticed() {
        // the file has no 1 Moharram for 2023
        assertThat(due("information.answer", "2023-07-03").uncertain())
                .anyMatch(day -> ReligiousDays.isAbout(day, LocalDate.of(2023, 7, 20)));
    }

    @Test
    void aTimeThatCountsEveryDayIsNeverProvisional() {
        assertThat(due("information.urgent", "2026-03-19").isProvisional()).isFalse();
    }
}
