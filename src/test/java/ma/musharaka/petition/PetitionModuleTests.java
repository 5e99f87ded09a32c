package ma.musharaka.petition;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import ma.musharaka.journal.ReceiptCode;
import ma.musharaka.journal.Receipts;
import ma.musharaka.moderation.ModerationDecided;
import ma.musharaka.platform.CommuneScope;
import ma.musharaka.platform.InvalidInput;
import ma.musharaka.platform.SubjectRef;
import ma.musharaka.platform.reading.PageFrame;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.context.bean.override.convention.TestBean;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.transaction.support.TransactionTemplate;

/** A petition on its way: filed once, its text decided on, its conditions judged one by one. */
@ApplicationModuleTest(
        extraIncludes = {"platform", "commune", "people", "journal", "search", "moderation"},
        verifyAutomatically = false)
class PetitionModuleTests {

    private static final String HERE = "50910101";
    private static final String THERE = "50910107";

    @MockitoBean
    PageFrame frame;

    @MockitoBean
    ma.musharaka.platform.Messenger messenger;

    @TestBean
    PasswordEncoder passwords;

    @Autowired
    PetitionService petitions;

    @Autowired
    Receipts receipts;

    @Autowired
    ApplicationEventPublisher facts;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient jdbc;

    private UUID association;
    private UUID delegate;
    private UUID officer;

    static PasswordEncoder passwords() {
        return PasswordEncoderFactories.createDelegatingPasswordEncoder();
    }

    @DynamicPropertySource
    static void ownHome(DynamicPropertyRegistry properties) throws Exception {
        Path home = Files.createTempDirectory(
                Files.createDirectories(Path.of("target", "databases")).toAbsolutePath(), "petition-");
        properties.add("musharaka.home", home::toString);
    }

    @BeforeEach
    void anAssociationWithItsDelegate() {
        association = UUID.randomUUID();
        delegate = UUID.randomUUID();
        officer = UUID.randomUUID();
        for (String code : List.of(HERE, THERE))
            jdbc.sql(
                            "insert ignore into commune (code, slug, name_ar, name_fr, population, arrondissements,"
                                    + " default_language, brand) values (?, ?, 'جماعة', 'Commune', 1000, false, 'AR', '#0d5b4b')")
                    .params(code, "commune-" + code)
                    .update();
        for (UUID person : List.of(delegate, officer))
            jdbc.sql("insert into person (id, version, email, password_hash, display_name, language, created_at)"
                            + " values (?, 0, ?, '-', 'Someone', 'AR', now(6))")
                    .params(person, person + "@demo.example")
                    .update();
        jdbc.sql("insert into association (id, version, code, name_ar, name_fr, seat, founded)"
                        + " values (?, 0, ?, 'جمعية', 'Association', ?, '2015-05-01')")
                .params(association, association.toString(), HERE)
                .update();
        jdbc.sql("insert into mandate (id, commune, version, association_id, person_id, begins)"
                        + " values (?, ?, 0, ?, ?, '2020-01-01')")
                .params(UUID.randomUUID(), HERE, association, delegate)
                .update();
    }

    @Test
    void aPetitionSentTwiceAtTheSameMomentIsReceivedOnce() throws Exception {
        PetitionDraft draft = draft();
        CountDownLatch together = new CountDownLatch(1);
        List<ReceiptCode> codes;
        try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
            List<Future<ReceiptCode>> sent = IntStream.range(0, 2)
                    .mapToObj(i -> threads.submit(() -> {
                        together.await();
                        return here(() -> petitions.file(draft, delegate));
                    }))
                    .toList();
            together.countDown();
            codes = List.of(sent.get(0).get(), sent.get(1).get());
        }

        assertThat(codes.get(0)).isEqualTo(codes.get(1));
        assertThat(here(() -> petitions.of(delegate))).hasSize(1);
        assertThat(acts(codes.get(0))).containsExactly("petition.filed");
    }

    @Test
    void everyFaultIsSaidAtOnce() {
        PetitionDraft poor =
                new PetitionDraft(UUID.randomUUID(), UUID.randomUUID(), "قصير", "", "<b>x</b> ".repeat(5), List.of());

        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> here(() -> petitions.file(poor, delegate)))
                .satisfies(said -> assertThat(said.violations())
                        .extracting(InvalidInput.Violation::field, InvalidInput.Violation::key)
                        .containsExactly(
                                org.assertj.core.groups.Tuple.tuple("association", "petition.no-mandate"),
                                org.assertj.core.groups.Tuple.tuple("object", "input.too-short"),
                                org.assertj.core.groups.Tuple.tuple("reasons", "input.empty"),
                                org.assertj.core.groups.Tuple.tuple("aims", "input.markup")));
    }

    @Test
    void aMandateThatHasEndedOrIsOfAnotherCommuneDoesNotFile() {
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> CommuneScope.call(THERE, () -> petitions.file(draft(), delegate)));

        jdbc.sql("update mandate set ends = ? where association_id = ?")
                .params(LocalDate.now().minusDays(2), association)
                .update();
        assertThatExceptionOfType(InvalidInput.class).isThrownBy(() -> here(() -> petitions.file(draft(), delegate)));
    }

    @Test
    void thePetitionIsPublicFromItsFilingAndItsTextOnceAModeratorHasPublishedIt() {
        PetitionData filed = filed();
        assertThat(filed.text()).isNull();
        assertThat(here(() -> petitions.of(delegate)).getFirst().text()).isNotNull();

        decide(filed, null);

        PetitionData published = find(filed);
        assertThat(published.isTextPublic()).isTrue();
        assertThat(published.text()).isNotNull();
        assertThat(acts(receipt(filed))).contains("petition.published");
    }

    @Test
    void aRefusedTextIsNotShownAndThePetitionGoesOn() {
        PetitionData filed = filed();

        decide(filed, "OFFENSIVE");

        PetitionData refused = find(filed);
        assertThat(refused.text()).isNull();
        assertThat(refused.refusedOn()).isEqualTo("OFFENSIVE");
        assertThat(refused.state()).isEqualTo(PetitionState.FILED);
        assertThat(acts(receipt(filed))).contains("petition.text-refused");
        judgeAll(refused, Verdict.MET);
        assertThat(find(refused).state()).isEqualTo(PetitionState.CONDITIONS_MET);
    }

    @Test
    void theLastVerdictSettlesThePetitionAndTheNewestCounts() {
        PetitionData filed = filed();
        List<Condition> conditions = petitions.asked();
        for (Condition condition : conditions.subList(1, conditions.size())) judge(filed, condition, Verdict.MET, "");
        assertThat(find(filed).state()).isEqualTo(PetitionState.FILED);
        Condition last = conditions.getFirst();

        judge(filed, last, Verdict.UNCLEAR, "نحتاج إلى رأي المصلحة القانونية.");
        assertThat(find(filed).state()).isEqualTo(PetitionState.FILED);

        judge(filed, last, Verdict.NOT_MET, "الموضوع من اختصاص الجهة.");
        assertThat(find(filed).state()).isEqualTo(PetitionState.CONDITIONS_NOT_MET);

        judge(filed, last, Verdict.MET, "");
        assertThat(find(filed).state()).isEqualTo(PetitionState.CONDITIONS_MET);

        judge(filed, last, Verdict.UNCLEAR, "وردت وثيقة جديدة.");
        assertThat(find(filed).state()).isEqualTo(PetitionState.FILED);
        assertThat(acts(receipt(filed)))
                .containsExactly("petition.filed", "petition.checked", "petition.checked", "petition.reopened");
    }

    @Test
    void twoOfficersWhoGiveTheLastTwoVerdictsAtTheSameMomentSettleThePetition() throws Exception {
        PetitionData filed = filed();
        List<Condition> conditions = petitions.asked();
        for (Condition condition : conditions.subList(2, conditions.size())) judge(filed, condition, Verdict.MET, "");
        CountDownLatch together = new CountDownLatch(1);
        try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
            List<Future<?>> judging = conditions.subList(0, 2).stream()
                    .<Future<?>>map(condition -> threads.submit(() -> {
                        together.await();
                        judge(filed, condition, Verdict.MET, "");
                        return null;
                    }))
                    .toList();
            together.countDown();
            for (Future<?> each : judging) each.get();
        }

        assertThat(find(filed).state()).isEqualTo(PetitionState.CONDITIONS_MET);
    }

    @Test
    void aConditionThatIsNotMetNeedsItsReason() {
        PetitionData filed = filed();
        Condition condition = petitions.asked().getFirst();

        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> judge(filed, condition, Verdict.NOT_MET, " "))
                .satisfies(
                        said -> assertThat(said.violations().getFirst().field()).isEqualTo("note"));
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> judge(filed, condition, null, ""))
                .satisfies(
                        said -> assertThat(said.violations().getFirst().field()).isEqualTo("verdict"));
    }

    @Test
    void nobodyJudgesWhatTheyFiled() {
        PetitionData filed = filed();
        String condition = petitions.asked().getFirst().code();

        assertThatExceptionOfType(PetitionService.OwnPetition.class)
                .isThrownBy(() -> CommuneScope.run(
                        HERE, () -> petitions.judge(filed.number(), condition, Verdict.MET, "", delegate)));
    }

    @Test
    void anOfficerOpensTheDocumentsOfTheirOwnCommuneOnly() {
        byte[] pdf = "%PDF-1.4\n%%EOF\n".getBytes(ISO_8859_1);
        PetitionDraft draft = draft();
        PetitionDraft withDocument = new PetitionDraft(
                draft.key(),
                association,
                draft.object(),
                draft.reasons(),
                draft.aims(),
                List.of(new PetitionDraft.Document(DocumentKind.MANDATE, petitions.keep("تفويض.pdf", pdf))));
        here(() -> petitions.file(withDocument, delegate));
        int number = here(() -> petitions.of(delegate)).getFirst().number();

        Checklist checklist = here(() -> petitions.checklist(number)).orElseThrow();
        UUID document = checklist.documents().getFirst().id();
        assertThat(checklist.lines())
                .filteredOn(line -> line.condition().automatic() == AutomaticRule.MANDATE_DOCUMENT)
                .allSatisfy(line -> assertThat(line.finding()).isNotNull());
        assertThat(here(() -> petitions.document(number, document)))
                .hasValueSatisfying(opened -> assertThat(opened.content()).isEqualTo(pdf));
        assertThat(CommuneScope.call(THERE, () -> petitions.document(number, document)))
                .isEmpty();
    }

    private PetitionDraft draft() {
        return new PetitionDraft(
                UUID.randomUUID(),
                association,
                "إدراج تأهيل حديقة الحي في جدول الأعمال",
                "لا توجد في الحي مساحة خضراء يلعب فيها الأطفال.",
                "أن يتداول المجلس في برمجة تأهيل الحديقة.",
                List.of());
    }

    private PetitionData filed() {
        here(() -> petitions.file(draft(), delegate));
        return find(here(() -> petitions.of(delegate)).getFirst());
    }

    private PetitionData find(PetitionData petition) {
        return here(() -> petitions.find(petition.id())).orElseThrow();
    }

    private ReceiptCode receipt(PetitionData petition) {
        return here(() -> petitions.receipt(petition.id(), delegate)).orElseThrow();
    }

    private List<String> acts(ReceiptCode code) {
        Optional<Receipts.Issued> issued = here(() -> receipts.find(code));
        return issued.orElseThrow().acts().stream().map(Receipts.Act::fact).toList();
    }

    private void decide(PetitionData petition, @Nullable String ground) {
        CommuneScope.run(
                HERE,
                () -> transaction.executeWithoutResult(status -> facts.publishEvent(new ModerationDecided(
                        HERE,
                        new SubjectRef("petition", petition.id()),
                        officer,
                        java.time.Instant.now(),
                        ground == null,
                        ground))));
    }

    private void judge(PetitionData petition, Condition condition, @Nullable Verdict verdict, String note) {
        CommuneScope.run(HERE, () -> petitions.judge(petition.number(), condition.code(), verdict, note, officer));
    }

    private void judgeAll(PetitionData petition, Verdict verdict) {
        for (Condition condition : petitions.asked()) judge(petition, condition, verdict, "");
    }

    private static <T> T here(java.util.concurrent.Callable<T> work) {
        try {
            return CommuneScope.call(HERE, work::call);
        } catch (RuntimeException thrown) {
            throw thrown;
        } catch (Exception thrown) {
            throw new IllegalStateException(thrown);
        }
    }
}
