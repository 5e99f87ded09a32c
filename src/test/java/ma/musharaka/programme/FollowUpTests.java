package ma.musharaka.programme;

import static ma.musharaka.testing.TestCommunes.BENI_MELLAL;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import ma.musharaka.people.SignedIn;
import ma.musharaka.platform.CommuneScope;
import ma.musharaka.platform.InvalidInput;
import ma.musharaka.platform.LocalizedText;
import ma.musharaka.platform.Money;
import ma.musharaka.testing.DemoPeople;
import ma.musharaka.testing.IntegrationTest;
import ma.musharaka.testing.TestClock;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

/** A project is reported on, judged by others than the commune, and told of in the year's self-report. */
@IntegrationTest
class FollowUpTests {

    private static final LocalizedText TEXT = ProgrammeFixtures.TEXT;

    @Autowired
    ProgrammeDesk desk;

    @Autowired
    ProgrammeService programmes;

    @Autowired
    ProjectReports reports;

    @Autowired
    CoEvaluation evaluation;

    @Autowired
    SelfReports selfReports;

    @Autowired
    ProgrammeFilesController files;

    @Autowired
    DemoPeople people;

    @Autowired
    TestClock clock;

    private <T> T as(Supplier<SignedIn> person, Supplier<T> work) {
        return CommuneScope.<T, RuntimeException>call(BENI_MELLAL, () -> {
            Object[] result = new Object[1];
            DemoPeople.as(person.get(), () -> result[0] = work.get());
            @SuppressWarnings("unchecked")
            T typed = (T) result[0];
            return typed;
        });
    }

    private <T> T edit(Supplier<T> work) {
        return as(people::editor, work);
    }

    private UUID editor() {
        return CommuneScope.call(BENI_MELLAL, () -> people.editor().personId());
    }

    /** Others count what readers of Béni Mellal see. */
    @AfterEach
    void withdraw() {
        edit(() -> {
            for (ProgrammeSheet each : desk.list())
                if (each.head().kind() == ProgrammeKind.PARTICIPATION
                        && !each.head().slug().equals("participation-plan-2024-2025")
                        && each.publicity().isShown())
                    desk.withdraw(each.id(), each.publicity().latest(), editor());
            return today();
        });
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private UUID published(String slug) {
        return edit(() -> {
            ProgrammeHead head = ProgrammeFixtures.head(ProgrammeKind.PARTICIPATION, slug, TEXT, "A");
            UUID programme = desk.create(head, editor());
            desk.publish(programme, head, 1, editor());
            ProjectContent content = ProgrammeFixtures.project(
                    "A",
                    1,
                    slug + "-one",
                    "Projet",
                    "1000.00",
                    null,
                    List.of(
                            new ProjectContent.Milestone(TEXT, today().minusDays(9), 3, null),
                            new ProjectContent.Milestone(TEXT, today().plusDays(90), 1, null)),
                    today().minusDays(5),
                    null);
            UUID project = desk.createProject(programme, content, editor());
            desk.publishProject(project, content, 1, editor());
            return project;
        });
    }

    private static ReportDraft draft(@Nullable LocalDate first, @Nullable String paid) {
        return new ReportDraft(
                TEXT,
                LocalizedText.of("قالوا", "Ils ont dit"),
                LocalizedText.of("تغير", "Cela a changé"),
                Completion.SUBSTANTIAL,
                null,
                null,
                paid == null ? null : Money.of(paid),
                first == null ? Map.of() : Map.of(0, first),
                List.of());
    }

    private ProjectInContext read(String slug) {
        return CommuneScope.<ProjectInContext, RuntimeException>call(
                BENI_MELLAL, () -> programmes.project(slug).orElseThrow());
    }

    @Test
    void aReportMovesTheProjectByItsMilestonesAndIsKept() {
        UUID project = published("reported");
        assertThat(read("reported-one").project().progress()).isZero();
        assertThat(read("reported-one").project().daysLate(today())).hasValue(5);

        edit(() -> reports.report(project, draft(today(), "250.00"), 2, editor()));

        ProjectContent now = read("reported-one").project();
        assertThat(now.progress()).isEqualTo(75);
        assertThat(now.paid()).isEqualTo(Money.of("250.00"));
        assertThat(now.completion()).isEqualTo(Completion.SUBSTANTIAL);
        assertThat(edit(() -> reports.of(project))).singleElement().satisfies(report -> {
            assertThat(report.number()).isEqualTo(1);
            assertThat(report.content().percent()).isEqualTo(75);
            assertThat(report.content().changed()).isNotNull();
        });
    }

    @Test
    void aReportDoesNotPublishWhatReadersHaveNotSeen() {
        UUID project = published("unseen");
        edit(() -> desk.saveProject(
                project, desk.findProject(project).orElseThrow().content(), 2, editor()));
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> edit(() -> reports.report(project, draft(null, null), 3, editor())));
        assertThat(edit(() -> reports.of(project))).isEmpty();
    }

    @Test
    void aMilestoneIsNotReachedInTheFuture() {
        UUID project = published("ahead");
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> edit(() -> reports.report(project, draft(today().plusDays(1), null), 2, editor())))
                .satisfies(
                        said -> assertThat(said.violations().getFirst().field()).isEqualTo("reached[0]"));
    }

    @Test
    void anAssociationsLevelStandsBesideTheCommunesAndItsLastWordCounts() {
        UUID project = published("judged");
        UUID delegate = CommuneScope.call(BENI_MELLAL, () -> people.delegate().personId());
        CoEvaluation.Voice voice =
                as(people::delegate, () -> evaluation.voices(delegate)).getFirst();
        for (Completion level : new Completion[] {Completion.NOT_STARTED, Completion.LIMITED})
            as(people::delegate, () -> {
                evaluation.judge(project, voice, level, "Nous y sommes allés, et avons vu.", delegate);
                return level;
            });

        assertThat(edit(() -> evaluation.of(project))).singleElement().satisfies(opinion -> {
            assertThat(opinion.level()).isEqualTo(Completion.LIMITED);
            assertThat(opinion.association()).isNotNull();
        });
        assertThat(read("judged-one").project().completion()).isNull();
    }

    @Test
    void whoSpeaksForNobodyJudgesNothing() {
        UUID project = published("unjudged");
        UUID citizen =
                CommuneScope.call(BENI_MELLAL, () -> people.otherCitizen().personId());
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> as(people::otherCitizen, () -> {
                    evaluation.judge(
                            project,
                            new CoEvaluation.Voice(OpinionParty.IEECAG, null, null),
                            Completion.COMPLETE,
                            "Tout est fini, je crois.",
                            citizen);
                    return citizen;
                }));
    }

    @Test
    void theYearsSelfReportIsMadeOfTheRecordsAndIsADocumentToo() {
        UUID project = published("self");
        edit(() -> reports.report(project, draft(today(), null), 2, editor()));
        ProgrammeData programme = CommuneScope.<ProgrammeData, RuntimeException>call(
                BENI_MELLAL, () -> programmes.find("self").orElseThrow());

        SelfReport report = edit(() -> selfReports.of(programme, today().getYear()));

        assertThat(report.lines()).singleElement().satisfies(line -> {
            assertThat(line.reports()).hasSize(1);
            assertThat(line.reached()).hasSize(1);
            assertThat(line.daysLate()).isEqualTo(5);
        });
        byte[] document =
                edit(() -> files.selfReport("pac-demo-2022-2027", 2025, "ar")).getBody();
        assertThat(new String(document == null ? new byte[0] : document, 0, 5, StandardCharsets.US_ASCII))
                .isEqualTo("%PDF-");
        assertThat(edit(() -> files.selfReport("pac-demo-2022-2027", 1999, "fr"))
                        .getStatusCode()
                        .value())
                .isEqualTo(404);
    }
}
