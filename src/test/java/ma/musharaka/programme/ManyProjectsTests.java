package ma.musharaka.programme;

import static ma.musharaka.testing.TestCommunes.DEMNATE;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManagerFactory;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import ma.musharaka.platform.CommuneScope;
import ma.musharaka.platform.Language;
import ma.musharaka.platform.Sites;
import ma.musharaka.platform.Texts;
import ma.musharaka.platform.reading.ReadingPage;
import ma.musharaka.platform.reading.ReadingRequest;
import ma.musharaka.platform.reading.ReadingSource;
import ma.musharaka.programme.ui.ProgrammeReading;
import ma.musharaka.programme.ui.ProjectReading;
import ma.musharaka.programme.ui.ProjectsReading;
import ma.musharaka.testing.DemoPeople;
import ma.musharaka.testing.IntegrationTest;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A communal action programme of three hundred projects is read with as many queries as one of three. */
@IntegrationTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ManyProjectsTests {

    private static final int MANY = 300;
    private static final int FEW = 3;
    private static final int MOST_QUERIES = 12;
    private static final int REPEATED = 8;

    @Autowired
    WholeProgrammes programmes;

    @Autowired
    ProjectsReading list;

    @Autowired
    ProgrammeReading programme;

    @Autowired
    ProjectReading project;

    @Autowired
    ProgrammeDesk desk;

    @Autowired
    DemoPeople people;

    @Autowired
    Sites sites;

    @Autowired
    Texts texts;

    @Autowired
    EntityManagerFactory factory;

    @Autowired
    JdbcClient rows;

    @BeforeAll
    void plant() {
        CommuneScope.run(DEMNATE, () -> {
            plant("many", MANY);
            plant("few", FEW);
        });
    }

    /** Others count what readers of Demnate see. */
    @AfterAll
    void withdraw() {
        CommuneScope.run(
                DEMNATE,
                () -> DemoPeople.as(people.editor(), () -> {
                    for (ProgrammeSheet each : desk.list())
                        if (List.of("many", "few").contains(each.head().slug()))
                            desk.withdraw(
                                    each.id(),
                                    each.publicity().latest(),
                                    people.editor().personId());
                }));
    }

    private void plant(String slug, int count) {
        List<ProjectContent> projects = new ArrayList<>();
        for (int i = 1; i <= count; i++)
            projects.add(ProgrammeFixtures.project(
                    "A" + i % 4,
                    i,
                    slug + "-" + i,
                    i % 10 == 0 ? "Fontaine " + i : "Projet " + i,
                    "1000.00",
                    null,
                    List.of(
                            new ProjectContent.Milestone(
                                    ProgrammeFixtures.TEXT, LocalDate.of(2026, 6, 1), 1, LocalDate.of(2026, 6, 1)),
                            new ProjectContent.Milestone(ProgrammeFixtures.TEXT, LocalDate.of(2027, 6, 1), 1, null)),
                    LocalDate.of(2026 + i % 5, 12, 31),
                    i % 2 == 0 ? Completion.LIMITED : null));
        WholeProgramme whole = new WholeProgramme(ProgrammeFixtures.head(slug, "A0", "A1", "A2", "A3"), projects);
        programmes.publish(programmes.take(programmes.compare(whole), null));
    }

    private ReadingRequest request(String path, String slug, Map<String, String> parameters) {
        return new ReadingRequest(sites.current(), texts.in(Language.FR), path, Map.of("slug", slug), parameters, null);
    }

    private String read(ReadingSource source, String slug, Map<String, String> parameters) {
        return CommuneScope.<String, RuntimeException>call(DEMNATE, () -> {
            ReadingPage page = source.read(request("/programmes/" + slug + "/projects", slug, parameters))
                    .orElseThrow();
            return page.blocks().toString();
        });
    }

    private long queries(ReadingSource source, String slug, Map<String, String> parameters) {
        Statistics statistics = factory.unwrap(SessionFactory.class).getStatistics();
        statistics.setStatisticsEnabled(true);
        long least = Long.MAX_VALUE;
        // the house's own clockwork asks the database now and then: the least of several times is the page's own
        for (int i = 0; i < REPEATED; i++) {
            long before = statistics.getPrepareStatementCount();
            read(source, slug, parameters);
            least = Math.min(least, statistics.getPrepareStatementCount() - before);
        }
        return least;
    }

    @Test
    void aPageOfManyProjectsTakesAsManyQueriesAsOneOfFew() {
        // few enough for one page need no count of all of them
        assertThat(queries(list, "many", Map.of()))
                .isLessThanOrEqualTo(queries(list, "few", Map.of()) + 1)
                .isLessThanOrEqualTo(MOST_QUERIES);
        assertThat(queries(list, "many", Map.of("axis", "A1", "state", "limited", "year", "2028", "q", "projet")))
                .isLessThanOrEqualTo(MOST_QUERIES);
        assertThat(queries(programme, "many", Map.of()))
                .isEqualTo(queries(programme, "few", Map.of()))
                .isLessThanOrEqualTo(MOST_QUERIES);
        assertThat(queries(project, "many-7", Map.of())).isLessThanOrEqualTo(MOST_QUERIES);
    }

    @Test
    void theCostDoesNotGrowWithTheNumberOfReports() {
        long listed = queries(list, "few", Map.of());
        long whole = queries(programme, "few", Map.of());
        long one = queries(project, "few-1", Map.of());
        report("few-1", 1);
        assertThat(read(project, "few-1", Map.of())).contains("/reports/1");
        report("few-1", 200);

        assertThat(queries(list, "few", Map.of())).isEqualTo(listed);
        assertThat(queries(programme, "few", Map.of())).isEqualTo(whole);
        // what was said of reports is asked for once, whatever their number
        assertThat(queries(project, "few-1", Map.of())).isBetween(one, one + 1);
        assertThat(read(project, "few-1", Map.of()).split("/reports/").length)
                .as("the newest are listed, not all")
                .isLessThan(60);
    }

    /** Reports up to this number, as the system would load them. */
    private void report(String slug, int upTo) {
        for (int number = 1; number <= upTo; number++)
            rows.sql("""
                            insert ignore into project_report (id, commune, project_id, number, at, content)
                            select uuid(), commune, id, ?, now(6), '{"text":{"ar":"نص","fr":"Rapport"},"photos":[]}'
                            from programme_project where slug = ?
                            """).params(number, slug).update();
    }

    @Test
    void theListIsNarrowedByAxisStateYearAndWords() {
        assertThat(read(list, "many", Map.of())).contains(count(MANY));
        assertThat(read(list, "many", Map.of("axis", "A1"))).contains(count(75));
        assertThat(read(list, "many", Map.of("state", "limited"))).contains(count(150));
        assertThat(read(list, "many", Map.of("state", "not-reported"))).contains(count(150));
        assertThat(read(list, "many", Map.of("year", "2026"))).contains(count(MANY));
        assertThat(read(list, "many", Map.of("year", "2030"))).contains(count(60));
        assertThat(read(list, "many", Map.of("q", "fontaine"))).contains(count(30));
        assertThat(read(list, "many", Map.of("q", "100%"))).contains(count(0));
        assertThat(read(list, "many", Map.of("page", "15"))).contains("many-");
    }

    private String count(int projects) {
        return texts.in(Language.FR).get("programme.projects", projects);
    }

    @Test
    void theFirstPageIsMadeInATimeThatIsSaid() {
        for (int i = 0; i < 20; i++) read(list, "many", Map.of());
        List<Long> times = new ArrayList<>();
        for (int i = 0; i < 21; i++) {
            long begun = System.nanoTime();
            read(list, "many", Map.of());
            times.add(System.nanoTime() - begun);
        }
        times.sort(null);
        Duration median = Duration.ofNanos(times.get(times.size() / 2));
        LoggerFactory.getLogger(getClass()).info("first page of {} projects: {} ms", MANY, median.toNanos() / 1e6);
        // a busy machine takes its time; the bench of pages measures on a quiet one
        assertThat(median).isLessThan(Duration.ofSeconds(1));
    }
}
