package ma.musharaka.people.following;

import static ma.musharaka.testing.TestCommunes.BENI_MELLAL;
import static ma.musharaka.testing.TestCommunes.DEMNATE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import ma.musharaka.people.Entering;
import ma.musharaka.people.SignedIn;
import ma.musharaka.people.privacy.PersonalExport;
import ma.musharaka.platform.CommuneScope;
import ma.musharaka.platform.Language;
import ma.musharaka.platform.Sites;
import ma.musharaka.platform.SubjectRef;
import ma.musharaka.platform.Texts;
import ma.musharaka.platform.reading.ReadingPage;
import ma.musharaka.platform.reading.ReadingRequest;
import ma.musharaka.programme.ProgrammeData;
import ma.musharaka.programme.ProgrammeService;
import ma.musharaka.programme.ui.ProjectReading;
import ma.musharaka.shell.SignInReading;
import ma.musharaka.testing.AtOnce;
import ma.musharaka.testing.DemoPeople;
import ma.musharaka.testing.IntegrationTest;
import ma.musharaka.testing.Newcomers;
import ma.musharaka.testing.Web;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A person follows a project, is counted and not named, and stops when they like. */
@IntegrationTest
class FollowingTests {

    @Autowired
    Following following;

    @Autowired
    ProgrammeService programmes;

    @Autowired
    PersonalExport export;

    @Autowired
    ProjectReading project;

    @Autowired
    SignInReading signIn;

    @Autowired
    Entering entering;

    @Autowired
    Sites sites;

    @Autowired
    Texts texts;

    @Autowired
    Newcomers newcomers;

    @Autowired
    JdbcClient rows;

    @Autowired
    Web web;

    private static <T> T in(String commune, Supplier<T> work) {
        return CommuneScope.<T, RuntimeException>call(commune, work::get);
    }

    private ProgrammeData.Project aProject() {
        return in(
                BENI_MELLAL, () -> programmes.current().orElseThrow().projects().getLast());
    }

    private SubjectRef subject() {
        return new SubjectRef("project", aProject().id());
    }

    private SignedIn newcomer(String name) {
        return in(BENI_MELLAL, () -> newcomers.any(name, Language.FR));
    }

    private boolean follow(SubjectRef subject, SignedIn person) {
        return in(BENI_MELLAL, () -> {
            boolean[] taken = new boolean[1];
            DemoPeople.as(person, () -> taken[0] = following.follow(subject, person.personId()));
            return taken[0];
        });
    }

    private long count() {
        SubjectRef subject = subject();
        return in(BENI_MELLAL, () -> following.count(subject));
    }

    private ReadingRequest request(String path, Map<String, String> route, Map<String, String> parameters) {
        return new ReadingRequest(
                sites.byCode(BENI_MELLAL).orElseThrow(), texts.in(Language.FR), path, route, parameters, null);
    }

    private String page() {
        String slug = aProject().content().slug();
        return in(
                BENI_MELLAL,
                () -> project.read(request("/programme/" + slug, Map.of("slug", slug), Map.of()))
                        .map(FollowingTests::html)
                        .orElseThrow());
    }

    private static String html(ReadingPage page) {
        return page.blocks().stream().map(Object::toString).collect(Collectors.joining());
    }

    @Test
    void howManyFollowIsShownAndNeverWho() {
        SignedIn follower = newcomer("Zohra Suiveuse (fictive)");
        assertThat(follow(subject(), follower)).isTrue();

        assertThat(page())
                .contains(count() == 1 ? "personne suit ceci" : "personnes suivent ceci")
                .doesNotContain("Zohra Suiveuse")
                .doesNotContain(follower.personId().toString());
        CommuneScope.run(BENI_MELLAL, () -> following.leave(subject(), follower.personId()));
    }

    @Test
    void pressedAtOnceFromTwoTelephonesItIsFollowedOnce() {
        SignedIn follower = newcomer("Hâte (fictive)");
        SubjectRef subject = subject();
        long before = count();

        AtOnce.run(4, _ -> follow(subject, follower));

        assertThat(count()).isEqualTo(before + 1);
        assertThatThrownBy(() -> rows.sql("insert into followed_subject"
                                + " select uuid(), commune, 0, person_id, subject_kind, subject_id, since"
                                + " from followed_subject where person_id = ?")
                        .param(follower.personId())
                        .update())
                .hasMessageContaining("followed_subject_once");
    }

    @Test
    void whoStopsIsNotCountedAnyMore() {
        SignedIn follower = newcomer("Bref (fictif)");
        long before = count();
        follow(subject(), follower);
        in(BENI_MELLAL, () -> {
            DemoPeople.as(follower, () -> following.leave(subject(), follower.personId()));
            return true;
        });

        assertThat(count()).isEqualTo(before);
        assertThat(in(BENI_MELLAL, () -> following.of(follower.personId(), Language.FR)))
                .isEmpty();
    }

    @Test
    void whatIsNotOfferedOrNotPublicOrOfAnotherCommuneIsNotFollowed() {
        SignedIn follower = newcomer("Curieuse (fictive)");
        for (SubjectRef other :
                List.of(new SubjectRef("proposal", UUID.randomUUID()), new SubjectRef("project", UUID.randomUUID())))
            assertThat(follow(other, follower)).as("%s", other).isFalse();
        assertThat(in(DEMNATE, () -> following.follow(subject(), follower.personId())))
                .isFalse();
        assertThat(web.ask(
                                "POST",
                                "demnate",
                                "/forms/following/project/" + subject().id())
                        .status())
                .isEqualTo(404);
    }

    @Test
    void itIsAmongWhatThePersonTakesAway() {
        SignedIn follower = newcomer("Exportée (fictive)");
        follow(subject(), follower);

        assertThat(export.of(follower.personId()).communes().getFirst().parts())
                .filteredOn(part -> part.code().equals("following"))
                .singleElement()
                .satisfies(part -> assertThat(part.items()).hasSize(1));
    }

    @Test
    void whoPressesBeforeSigningInFollowsOnceTheyHave() {
        String project = "/programme/" + aProject().content().slug();
        long before = count();
        String kept = in(BENI_MELLAL, () -> following.begin(subject()).written());
        String asked = in(
                BENI_MELLAL,
                () -> html(signIn.read(request("/account/sign-in", Map.of(), Map.of("begun", kept)))
                        .orElseThrow()));
        assertThat(asked).contains("Vous vouliez suivre").contains("name=\"begun\" value=\"" + kept + "\"");

        Web.Got entered = web.ask(
                "POST",
                "beni-mellal",
                "/forms/sign-in?lang=fr&contact=citizen2@demo.example&password=" + DemoPeople.PASSWORD + "&begun="
                        + URLEncoder.encode(kept, StandardCharsets.UTF_8).replace("+", "%20"));
        assertThat(entered.status()).isEqualTo(303);
        assertThat(entered.header("Location")).isEqualTo(project + "?lang=fr#follow");
        assertThat(count()).isEqualTo(before + 1);
    }

    @Test
    void whatTakesMoreThanAPressDoesNotGoAlongWithTheSignInPage() {
        assertThat(entering.pressed("petition.sign 1")).isEmpty();
        assertThat(entering.pressed("following.follow")).isEmpty();
        assertThat(entering.pressed("no.such 1")).isEmpty();
    }
}
