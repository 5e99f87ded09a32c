package ma.musharaka.discussion;

import static ma.musharaka.testing.Eventually.eventually;
import static ma.musharaka.testing.TestCommunes.BENI_MELLAL;
import static ma.musharaka.testing.TestCommunes.DEMNATE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import ma.musharaka.moderation.ModerationService;
import ma.musharaka.notification.NoticeService;
import ma.musharaka.people.SignedIn;
import ma.musharaka.people.privacy.PersonalExport;
import ma.musharaka.platform.CommuneScope;
import ma.musharaka.platform.InvalidInput;
import ma.musharaka.platform.Language;
import ma.musharaka.platform.Sites;
import ma.musharaka.platform.SubjectRef;
import ma.musharaka.platform.Texts;
import ma.musharaka.platform.Visitor;
import ma.musharaka.platform.reading.ReadingPage;
import ma.musharaka.platform.reading.ReadingRequest;
import ma.musharaka.programme.ProgrammeData;
import ma.musharaka.programme.ProgrammeKind;
import ma.musharaka.programme.ProgrammeService;
import ma.musharaka.programme.ProjectReports;
import ma.musharaka.programme.ReportData;
import ma.musharaka.programme.ui.ReportReading;
import ma.musharaka.testing.AtOnce;
import ma.musharaka.testing.DemoPeople;
import ma.musharaka.testing.IntegrationTest;
import ma.musharaka.testing.Newcomers;
import ma.musharaka.testing.Web;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

/** People say what they think of a report: a moderator reads it first, the commune answers, and who wrote may take it back. */
@IntegrationTest
class DiscussionTests {

    @Autowired
    DiscussionService discussion;

    @Autowired
    ModerationService moderation;

    @Autowired
    NoticeService notices;

    @Autowired
    ProgrammeService programmes;

    @Autowired
    ProjectReports reports;

    @Autowired
    ReportReading page;

    @Autowired
    PersonalExport export;

    @Autowired
    DemoPeople people;

    @Autowired
    Newcomers newcomers;

    @Autowired
    Sites sites;

    @Autowired
    Texts texts;

    @Autowired
    Web web;

    @Autowired
    JdbcClient rows;

    private String slug;
    private ReportData report;

    private static <T> T in(Supplier<T> work) {
        return CommuneScope.<T, RuntimeException>call(BENI_MELLAL, work::get);
    }

    private static void as(SignedIn person, Runnable deed) {
        CommuneScope.run(BENI_MELLAL, () -> DemoPeople.as(person, deed));
    }

    @BeforeEach
    void findAReport() {
        in(() -> {
            ProgrammeData programme =
                    programmes.current(ProgrammeKind.COMMUNAL_ACTION).orElseThrow();
            for (ProgrammeData.Project project : programme.projects())
                for (ReportData each : reports.of(project.id())) {
                    slug = project.content().slug();
                    report = each;
                }
            return slug;
        });
    }

    private SignedIn newcomer() {
        return in(() -> newcomers.any("Commentatrice (fictive)", Language.FR));
    }

    private CommentDraft draft(String text, String signedAs) {
        return new CommentDraft(UUID.randomUUID(), report.subject(), text, signedAs);
    }

    private void submit(String text, String signedAs, SignedIn author) {
        as(author, () -> discussion.submit(draft(text, signedAs), author.personId()));
    }

    private CommentData newest(SignedIn author) {
        return in(() -> discussion.mine(author.personId())).getFirst();
    }

    private UUID caseOf(CommentData comment) {
        return rows.sql("select id from moderation_case where subject_kind = 'comment' and subject_id = ?")
                .param(comment.id())
                .query(UUID.class)
                .single();
    }

    private void publish(CommentData comment) {
        SignedIn moderator = in(people::moderator);
        as(moderator, () -> moderation.publish(caseOf(comment), moderator.personId()));
    }

    private String page(@Nullable Visitor reader, Map<String, String> parameters) {
        return in(() -> page.read(new ReadingRequest(
                                sites.byCode(BENI_MELLAL).orElseThrow(),
                                texts.in(Language.FR),
                                report.address(slug),
                                Map.of("slug", slug, "number", String.valueOf(report.number())),
                                parameters,
                                reader))
                        .orElseThrow())
                .blocks()
                .stream()
                .map(ReadingPage.Block::toString)
                .collect(Collectors.joining());
    }

    private long last() {
        long many = in(() -> discussion.of(report.subject(), 0)).getTotalPages();
        return Math.max(1, many);
    }

    private String lastPage(@Nullable Visitor reader) {
        return page(reader, last() == 1 ? Map.of() : Map.of("page", String.valueOf(last())));
    }

    @Test
    void aCommentIsReadOnceAModeratorHasPublishedItUnderTheNameThatItsAuthorChose() {
        SignedIn author = newcomer();
        submit("Les bancs manquent d’ombre en été.", "Une voisine", author);
        assertThat(lastPage(null)).doesNotContain("manquent d’ombre");

        publish(newest(author));

        assertThat(lastPage(null))
                .contains("Les bancs manquent d’ombre en été.", "Une voisine")
                .doesNotContain("Commentatrice");
        eventually(
                "its author is told",
                () -> in(() -> notices.inbox(author.personId())).stream()
                        .anyMatch(told -> told.subject().equals("Votre commentaire est publié")));
    }

    @Test
    void aRefusedCommentIsNotReadAndItsAuthorLearnsTheGround() {
        SignedIn author = newcomer();
        submit("Appelez donc le chef au 06 12 34 56 78.", "", author);
        UUID open = caseOf(newest(author));
        SignedIn moderator = in(people::moderator);
        as(moderator, () -> moderation.refuse(open, moderator.personId(), "personal-data"));

        assertThat(lastPage(null)).doesNotContain("Appelez donc");
        assertThat(newest(author).ground()).isEqualTo("personal-data");
        eventually(
                "its author is told",
                () -> in(() -> notices.inbox(author.personId())).stream()
                        .anyMatch(told -> told.subject().equals("Votre commentaire n’est pas publié")));
    }

    @Test
    void sentTwiceAtOnceItIsReceivedOnce() {
        SignedIn author = newcomer();
        CommentDraft once = draft("Envoyé deux fois, reçu une seule.", "");

        var receipts = AtOnce.run(
                4, _ -> in(() -> discussion.submit(once, author.personId()).toString()));

        assertThat(receipts)
                .extracting(AtOnce.Outcome::result)
                .doesNotContainNull()
                .containsOnly(receipts.getFirst().result());
        assertThat(in(() -> discussion.mine(author.personId()))).hasSize(1);
    }

    @Test
    void theCommunesOwnAnswerIsMarkedAndNeedsNoModerator() {
        SignedIn editor = in(people::editor);
        as(
                editor,
                () -> discussion.answer(draft("Quatre bancs seront couverts en juin.", "Un agent"), editor.personId()));

        assertThat(lastPage(null))
                .contains("Réponse de la commune", "Quatre bancs seront couverts en juin.")
                .doesNotContain("Un agent");
        SignedIn citizen = in(people::citizen);
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() ->
                        as(citizen, () -> discussion.answer(draft("Moi, la commune.", ""), citizen.personId())));
    }

    @Test
    void whoWroteItTakesItBackAndATraceStays() {
        SignedIn author = newcomer();
        submit("Je retire volontiers ceci.", "", author);
        CommentData mine = newest(author);
        publish(mine);
        assertThat(lastPage(author)).contains("/forms/comments/" + mine.number() + "/withdraw");
        assertThat(lastPage(null)).doesNotContain("/withdraw");
        long before = count();

        SignedIn other = newcomer();
        as(
                other,
                () -> assertThat(discussion.withdraw(mine.number(), other.personId()))
                        .isFalse());
        as(
                author,
                () -> assertThat(discussion.withdraw(mine.number(), author.personId()))
                        .isTrue());

        assertThat(lastPage(null))
                .doesNotContain("Je retire volontiers")
                .contains("Le commentaire no " + mine.number() + " a été retiré");
        assertThat(count()).isEqualTo(before - 1);
    }

    @Test
    void whatIsTakenBackBeforeADecisionWaitsForNobody() {
        SignedIn author = newcomer();
        submit("Finalement non, je me ravise.", "", author);
        CommentData mine = newest(author);
        as(author, () -> discussion.withdraw(mine.number(), author.personId()));

        SignedIn moderator = in(people::moderator);
        as(
                moderator,
                () -> assertThat(moderation.queue())
                        .extracting(waiting -> waiting.subject().id())
                        .doesNotContain(mine.id()));
        assertThat(lastPage(null)).doesNotContain("commentaire no " + mine.number() + " ");
    }

    private long count() {
        SubjectRef subject = report.subject();
        return in(() -> discussion.count(List.of(subject))).getOrDefault(subject, 0L);
    }

    @Test
    void wordsThatAreTooFewOrTooManyAreRefusedBesideTheirField() {
        SignedIn author = newcomer();
        for (String text : List.of("Trop peu", "x".repeat(1001)))
            assertThatExceptionOfType(InvalidInput.class)
                    .isThrownBy(() -> submit(text, "", author))
                    .satisfies(said ->
                            assertThat(said.violations().getFirst().field()).isEqualTo("text"));
        assertThatExceptionOfType(InvalidInput.class)
                .as("what nobody can read is not commented")
                .isThrownBy(() -> as(
                        author,
                        () -> discussion.submit(
                                new CommentDraft(
                                        UUID.randomUUID(),
                                        new SubjectRef("project", UUID.randomUUID()),
                                        "Un avis sur rien.",
                                        ""),
                                author.personId())));
    }

    @Test
    void manyCommentsHaveSeveralPagesTheOldestFirst() {
        SignedIn editor = in(people::editor);
        IntStream.rangeClosed(1, DiscussionService.PAGE + 1)
                .forEach(i -> as(
                        editor,
                        () -> discussion.answer(
                                draft("Réponse numéro " + i + " sur la page.", ""), editor.personId())));

        assertThat(last()).isGreaterThan(1);
        assertThat(lastPage(null)).contains("Réponse numéro " + (DiscussionService.PAGE + 1) + " sur");
        List<CommentData> first = in(() -> discussion.of(report.subject(), 0)).getContent();
        assertThat(first).isSortedAccordingTo(java.util.Comparator.comparing(CommentData::publishedAt));
    }

    @Test
    void theOpenDataTellWhatWasSaidAndNeverWho() {
        SignedIn author = newcomer();
        submit("Cela se lit aussi comme donnée.", "Nom montré", author);
        publish(newest(author));

        assertThat(web.get("beni-mellal", "/api/v1/comments").body())
                .contains("Cela se lit aussi comme donnée.", report.address(slug))
                .doesNotContain("Nom montré", author.personId().toString());
        assertThat(web.get("demnate", "/api/v1/comments").body()).doesNotContain("Cela se lit aussi");
        assertThat(CommuneScope.<Long, RuntimeException>call(
                        DEMNATE, () -> discussion.of(report.subject(), 0).getTotalElements()))
                .isZero();
    }

    @Test
    void itIsAmongWhatThePersonTakesAway() {
        SignedIn author = newcomer();
        submit("À emporter avec moi.", "", author);

        assertThat(export.of(author.personId()).communes().getFirst().parts())
                .filteredOn(part -> part.code().equals("comments"))
                .singleElement()
                .satisfies(part -> assertThat(part.items()).hasSize(1));
    }

    @Test
    void whoIsNotKnownYetIsSentALinkAndTheCommentIsReceivedWhenTheyComeIn() {
        Web.Got sent = web.ask(
                "POST",
                "beni-mellal",
                "/forms/comments/report/" + report.id()
                        + "?lang=fr&text=Un%20commentaire%20avant%20d%27entrer.&signedAs=Amina&contact=comment-new@demo.example");
        assertThat(sent.status()).isEqualTo(303);
        assertThat(sent.header("Location")).startsWith("/account/sent");
        String body = rows.sql("select body from letter where recipient = 'comment-new@demo.example'")
                .query(String.class)
                .single();
        String token = body.replaceAll("(?s).*token=([A-Za-z0-9_-]+).*", "$1");

        Web.Got entered = web.ask("POST", "beni-mellal", "/forms/confirm?lang=fr&token=" + token);
        assertThat(entered.status()).isEqualTo(303);
        assertThat(entered.header("Location")).startsWith("/receipts/");
        assertThat(rows.sql("select signed_as from comment where text like 'Un commentaire avant%'")
                        .query(String.class)
                        .single())
                .isEqualTo("Amina");
    }
}
