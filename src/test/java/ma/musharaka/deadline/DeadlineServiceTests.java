package ma.musharaka.deadline;

import static ma.musharaka.testing.TestCommunes.BENI_MELLAL;
import static ma.musharaka.testing.TestCommunes.DEMNATE;
import static ma.musharaka.testing.TestCommunes.KASBA_TADLA;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ma.musharaka.deadline.CommuneCalendar.Draft;
import ma.musharaka.platform.CommuneScope;
import ma.musharaka.platform.InvalidInput;
import ma.musharaka.platform.SubjectRef;
import ma.musharaka.testing.DemoPeople;
import ma.musharaka.testing.IntegrationTest;
import ma.musharaka.testing.TestClock;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

/** Clocks of the law that run on something, and the commune's own calendar that moves them. */
@IntegrationTest
class DeadlineServiceTests {

    private static final String ANSWER = "information.answer";

    @Autowired
    private TestClock clock;

    @Autowired
    private DeadlineService deadlines;

    @Autowired
    private CommuneCalendar calendar;

    @Autowired
    private LegalClock legalClock;

    @Autowired
    private DemoPeople people;

    @Autowired
    private JdbcClient rows;

    private static SubjectRef aRequest() {
        return new SubjectRef("test-request", UUID.randomUUID());
    }

    private DeadlineService.Running only(SubjectRef subject) {
        assertThat(deadlines.of(subject)).hasSize(1);
        return deadlines.of(subject).getFirst();
    }

    private List<String> facts(SubjectRef subject) {
        return rows.sql("select fact from journal_entry where subject_kind = ? and subject_id = ? order by at, id")
                .params(subject.kind(), subject.id())
                .query(String.class)
                .list();
    }

    @Test
    void aClockStartsOnceAndIsMetInTime() {
        CommuneScope.run(DEMNATE, () -> {
            SubjectRef request = aRequest();
            LocalDate today = deadlines.today();
            deadlines.start(request, "petition.refusal-notice", today);
            deadlines.start(request, "petition.refusal-notice", today.plusDays(5));

            assertThat(only(request).dueOn()).isEqualTo(today.plusMonths(3));
            assertThat(only(request).daysLate(today)).isZero();

            deadlines.meet(request, "petition.refusal-notice", today.plusDays(2));
            deadlines.meet(request, "petition.refusal-notice", today.plusYears(1));

            assertThat(only(request).state()).isEqualTo(DeadlineState.MET);
            assertThat(only(request).endedOn()).isEqualTo(today.plusDays(2));
            assertThat(facts(request)).containsExactly("deadline.started", "deadline.met");
        });
    }

    @Test
    void aClockThatRanOutIsMissedOnceAndStaysSoWhenTheAnswerComes() {
        CommuneScope.run(DEMNATE, () -> {
            SubjectRef request = aRequest();
            deadlines.start(request, "information.urgent", deadlines.today().minusDays(10));

            deadlines.lookAtTheClocks();
            deadlines.lookAtTheClocks();

            assertThat(only(request).state()).isEqualTo(DeadlineState.MISSED);
            assertThat(only(request).daysLate(deadlines.today())).isEqualTo(7);

            deadlines.meet(request, "information.urgent", deadlines.today());

            assertThat(only(request).state()).isEqualTo(DeadlineState.MISSED);
            assertThat(only(request).daysLate(deadlines.today().plusDays(30))).isEqualTo(7);
            assertThat(facts(request)).containsExactly("deadline.started", "deadline.missed");
        });
    }

    @Test
    void theLastDayIsStillInTime() {
        CommuneScope.run(DEMNATE, () -> {
            SubjectRef request = aRequest();
            deadlines.start(request, "information.urgent", deadlines.today().minusDays(3));
            deadlines.lookAtTheClocks();

            assertThat(only(request).state()).isEqualTo(DeadlineState.RUNNING);
        });
    }

    @Test
    void aClockThatStandsStillLosesNoTimeAndMissesNothing() {
        CommuneScope.run(DEMNATE, () -> {
            SubjectRef request = aRequest();
            deadlines.start(request, ANSWER, LocalDate.of(2026, 1, 5));
            deadlines.suspend(request, ANSWER, LocalDate.of(2026, 1, 16));
            deadlines.lookAtTheClocks();
            assertThat(only(request).state()).isEqualTo(DeadlineState.SUSPENDED);

            // five working days between: 19 to 23 January
            deadlines.resume(request, ANSWER, LocalDate.of(2026, 1, 25));

            assertThat(only(request).dueOn()).isEqualTo("2026-02-10");
            assertThat(facts(request)).containsExactly("deadline.started", "deadline.suspended", "deadline.resumed");
        });
    }

    @Test
    void beyondTheCalendarAClockRunsWithoutADay() {
        CommuneScope.run(DEMNATE, () -> {
            SubjectRef request = aRequest();
            deadlines.start(request, ANSWER, LocalDate.of(2027, 12, 20));
            deadlines.lookAtTheClocks();

            assertThat(only(request).dueOn()).isNull();
            assertThat(only(request).state()).isEqualTo(DeadlineState.RUNNING);
        });
    }

    @Test
    void aDayOnWhichTheCommuneIsClosedMovesItsClocksAndNoOthers() {
        LocalDate start = LocalDate.of(2027, 9, 1);
        SubjectRef here = aRequest();
        SubjectRef there = aRequest();
        CommuneScope.run(BENI_MELLAL, () -> deadlines.start(there, ANSWER, start));
        CommuneScope.run(KASBA_TADLA, () -> {
            deadlines.start(here, ANSWER, start);
            LocalDate before = only(here).dueOn();
            UUID actor = people.administrator().personId();
            DemoPeople.as(people.administrator(), () -> {
                UUID change = calendar.add(
                        new Draft(LocalDate.of(2027, 9, 8), false, Holiday.Kind.EXCEPTIONAL, "Visite officielle"),
                        actor);
                assertThat(only(here).dueOn()).isEqualTo(before.plusDays(1));

                calendar.withdraw(change, actor);
                assertThat(only(here).dueOn()).isEqualTo(before);

                calendar.restore(change, actor);
                assertThat(only(here).dueOn()).isEqualTo(before.plusDays(1));
                assertThat(facts(new SubjectRef("calendar", change)))
                        .containsExactly(
                                "deadline.calendar-changed", "deadline.calendar-changed", "deadline.calendar-changed");
            });
        });
        CommuneScope.run(BENI_MELLAL, () -> assertThat(only(there).dueOn()).isEqualTo("2027-09-29"));
    }

    @Test
    void aDayThatIsOffAnyhowCannotBeClosedAndAWorkedOneNotOpened() {
        CommuneScope.run(
                DEMNATE,
                () -> DemoPeople.as(people.administrator(), () -> {
                    assertRefused(
                            new Draft(LocalDate.of(2027, 1, 9), false, Holiday.Kind.EXCEPTIONAL, "Samedi"), "day");
                    assertRefused(
                            new Draft(LocalDate.of(2027, 1, 8), true, Holiday.Kind.EXCEPTIONAL, "Vendredi"), "day");
                    assertRefused(
                            new Draft(LocalDate.of(2031, 1, 9), false, Holiday.Kind.EXCEPTIONAL, "Trop loin"), "day");
                    assertRefused(new Draft(null, false, Holiday.Kind.EXCEPTIONAL, ""), "day", "reason");
                }));
    }

    private void assertRefused(Draft draft, String... fields) {
        assertThatThrownBy(() -> calendar.add(draft, people.administrator().personId()))
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        invalid -> assertThat(invalid.violations().stream().map(InvalidInput.Violation::field))
                                .containsExactlyInAnyOrder(fields));
    }

    @Test
    void onlyTheAdministratorOfTheCommuneChangesItsCalendar() {
        CommuneScope.run(
                DEMNATE,
                () -> DemoPeople.as(
                        people.moderator(),
                        () -> assertThatThrownBy(() -> calendar.add(
                                        new Draft(
                                                LocalDate.of(2027, 1, 8),
                                                false,
                                                Holiday.Kind.EXCEPTIONAL,
                                                "Sans droit"),
                                        UUID.randomUUID()))
                                .isInstanceOf(AccessDeniedException.class)));
    }

    @Test
    void whatTheCommuneAnnouncedIsShownToEveryone() {
        CommuneScope.run(
                DEMNATE,
                () -> DemoPeople.as(people.administrator(), () -> {
                    Set<LocalDate> off = legalClock.comingDays(100).stream()
                            .map(each -> each.day())
                            .collect(Collectors.toSet());
                    LocalDate day = Stream.iterate(LocalDate.now(clock).plusDays(20), each -> each.plusDays(1))
                            .filter(each -> each.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) <= 0 && !off.contains(each))
                            .findFirst()
                            .orElseThrow();
                    calendar.add(
                            new Draft(day, false, Holiday.Kind.EXCEPTIONAL, "Intempéries"),
                            people.administrator().personId());

                    assertThat(legalClock.comingDays(100))
                            .anyMatch(each -> each.day().equals(day) && each.own() && !each.working());
                }));
    }
}
