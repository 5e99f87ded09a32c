package ma.musharaka.notification;

import static ma.musharaka.testing.Eventually.eventually;
import static ma.musharaka.testing.TestCommunes.BENI_MELLAL;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import ma.musharaka.people.following.Following;
import ma.musharaka.platform.CommuneScope;
import ma.musharaka.platform.Language;
import ma.musharaka.platform.SubjectRef;
import ma.musharaka.programme.ProgrammeDesk;
import ma.musharaka.programme.ProgrammeFixtures;
import ma.musharaka.programme.ProgrammeHead;
import ma.musharaka.programme.ProgrammeKind;
import ma.musharaka.programme.ProjectContent;
import ma.musharaka.programme.ProjectReports;
import ma.musharaka.programme.ReportDraft;
import ma.musharaka.testing.DemoPeople;
import ma.musharaka.testing.IntegrationTest;
import ma.musharaka.testing.Newcomers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who follows a project hears that it was reported on or changed, as often as they chose. */
@IntegrationTest
class FollowerLettersTests {

    @Autowired
    ProgrammeDesk desk;

    @Autowired
    ProjectReports reports;

    @Autowired
    Following following;

    @Autowired
    NoticeService notices;

    @Autowired
    DemoPeople people;

    @Autowired
    Newcomers newcomers;

    @Autowired
    JdbcClient rows;

    private UUID programme;
    private UUID project;
    private ProjectContent content;

    private static <T> T in(Supplier<T> work) {
        return CommuneScope.<T, RuntimeException>call(BENI_MELLAL, work::get);
    }

    private void edit(Runnable work) {
        CommuneScope.run(BENI_MELLAL, () -> DemoPeople.as(people.editor(), work));
    }

    private UUID editor() {
        return people.editor().personId();
    }

    @BeforeEach
    void publishAProject() {
        String slug = "followed-" + UUID.randomUUID().toString().substring(0, 8);
        ProgrammeHead head = ProgrammeFixtures.head(ProgrammeKind.PARTICIPATION, slug, ProgrammeFixtures.TEXT, "A");
        content = ProgrammeFixtures.project("A", 1, slug + "-one", "Lanternes de " + slug);
        edit(() -> {
            programme = desk.create(head, editor());
            desk.publish(programme, head, 1, editor());
            project = desk.createProject(programme, content, editor());
            desk.publishProject(project, content, 1, editor());
        });
        eventually(
                "listeners have done their work",
                () -> rows.sql("select count(*) from EVENT_PUBLICATION where event_type like '%Project%'")
                                .query(Long.class)
                                .single()
                        == 0);
    }

    /** Others count what readers of Béni Mellal see. */
    @AfterEach
    void withdraw() {
        edit(() -> desk.withdraw(programme, 2, editor()));
    }

    private UUID aFollower() {
        return in(() -> {
            UUID follower = newcomers.any("Suiveuse (fictive)", Language.FR).personId();
            following.follow(new SubjectRef("project", project), follower);
            return follower;
        });
    }

    private void report(int base) {
        edit(() -> reports.report(
                project,
                new ReportDraft(ProgrammeFixtures.TEXT, null, null, null, null, null, null, Map.of(), List.of()),
                base,
                editor()));
    }

    private List<NoticeService.Told> inbox(UUID person) {
        return in(() -> notices.inbox(person));
    }

    private long letters(String like) {
        return rows.sql("select count(*) from letter where subject like ?")
                .param("%" + like + "%")
                .query(Long.class)
                .single();
    }

    @Test
    void aReportIsToldOnceToWhoFollowsAndLeadsToIt() {
        UUID follower = aFollower();
        UUID other = in(() -> newcomers.any("Autre (fictive)", Language.FR).personId());

        report(2);
        edit(() -> desk.publishProject(project, content, 3, editor()));

        eventually("the change is told", () -> inbox(follower).size() == 2);
        assertThat(inbox(follower))
                .extracting(NoticeService.Told::subject)
                .as("the report, and the change that was no report")
                .anySatisfy(subject -> assertThat(subject).startsWith("Nouveau rapport"))
                .anySatisfy(subject -> assertThat(subject).startsWith("Un projet que vous suivez a changé"));
        assertThat(inbox(follower).stream()
                        .flatMap(told -> told.words().stream())
                        .map(Object::toString))
                .anySatisfy(words -> assertThat(words).contains("/reports/1?lang=fr"));
        assertThat(inbox(other)).isEmpty();
        assertThat(letters("Lanternes de")).as("nobody asked for a letter").isZero();
    }

    @Test
    void whoChoseALetterIsWrittenToAndCanEndItByOnePress() {
        UUID follower = aFollower();
        CommuneScope.run(BENI_MELLAL, () -> notices.choose(follower, Topic.FOLLOWED, Rhythm.AT_ONCE));

        report(2);

        eventually("the letter is written", () -> letters(content.title().text(Language.FR)) == 1);
        String word = rows.sql("select unsubscribe from letter where subject like ?")
                .param("%" + content.title().text(Language.FR))
                .query(String.class)
                .single();
        assertThat(in(() -> notices.unsubscribe(word))).isTrue();
        edit(() -> desk.publishProject(project, content, 3, editor()));
        UUID witness = aFollower();
        report(4);
        eventually("others hear of it", () -> !inbox(witness).isEmpty());
        assertThat(inbox(follower)).hasSize(1);
    }
}
