package ma.musharaka.petition;

import static ma.musharaka.petition.SigningFixtures.call;
import static ma.musharaka.testing.TestCommunes.BENI_MELLAL;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import ma.musharaka.counter.CounterDraft;
import ma.musharaka.counter.CounterLists;
import ma.musharaka.counter.CounterLists.Judgement;
import ma.musharaka.counter.CounterService;
import ma.musharaka.counter.CounterService.Handed;
import ma.musharaka.counter.PaperReceipts;
import ma.musharaka.journal.Receipts;
import ma.musharaka.petition.SigningService.Signed;
import ma.musharaka.platform.Channel;
import ma.musharaka.platform.CommuneScope;
import ma.musharaka.platform.InvalidInput;
import ma.musharaka.platform.Language;
import ma.musharaka.platform.Subjects;
import ma.musharaka.platform.Translator;
import ma.musharaka.testing.Civics;
import ma.musharaka.testing.DemoPeople;
import ma.musharaka.testing.IntegrationTest;
import ma.musharaka.testing.TestClock;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Signatures that people give on paper and at the counter: the same rights, the same rule of once, and a way back. */
@IntegrationTest
class PaperSignatureTests {

    private static final String KIND = "petition-signature";

    @Autowired
    CounterService counter;

    @Autowired
    CounterLists lists;

    @Autowired
    PaperReceipts paper;

    @Autowired
    SigningService signing;

    @Autowired
    SupportBeat beat;

    @Autowired
    Receipts receipts;

    @Autowired
    Subjects subjects;

    @Autowired
    Civics civics;

    @Autowired
    DemoPeople people;

    @Autowired
    TestClock clock;

    @Autowired
    JdbcClient rows;

    @Autowired
    AutowireCapableBeanFactory house;

    SigningFixtures fixtures;

    @BeforeEach
    void takeNumbers() {
        fixtures = house.createBean(SigningFixtures.class);
        CommuneScope.run(BENI_MELLAL, civics::takeNumbers);
    }

    @Test
    void aSignatureOnPaperCountsLikeOneOnTheSiteAndSaysHowAndWhenItCame() throws Exception {
        int number = fixtures.open();
        Handed handed = enter(number, "Une signataire", aCard(), Channel.PAPER);
        assertThat(support(number)).isOne();
        assertThat(rows.sql("select concat(channel, ' ', signed_on) from petition_signature where id = ?")
                        .param(handed.record().subject().id())
                        .query(String.class)
                        .single())
                .isEqualTo("PAPER " + today());
        Receipts.Issued issued =
                call(() -> receipts.find(handed.record().receipt())).orElseThrow();
        assertThat(call(() -> subjects.find(issued.subject(), Language.FR)).orElseThrow())
                .satisfies(view -> assertThat(view.stateKey()).isEqualTo("petition.signature.counted"));
        try (var document = Loader.loadPDF(call(() -> paper.print(List.of(handed), Language.FR)))) {
            assertThat(new PDFTextStripper().getText(document))
                    .contains("Un passage piéton")
                    .contains(handed.record().receipt().toString());
        }
        CommuneScope.run(BENI_MELLAL, beat::tellHere);
        assertThat(rows.sql("select measures from journal_entry where fact = 'petition.supported' and subject_id ="
                                + " (select petition_id from petition_signature where id = ?)")
                        .param(handed.record().subject().id())
                        .query(String.class)
                        .single())
                .contains("\"paper\":1", "\"web\":0", "\"standing\":1");
    }

    @Test
    void onePersonSignsOnceOnPaperOrOnline() {
        int number = fixtures.open();
        String card = aCard();
        enter(number, "Une signataire", card, Channel.COUNTER);
        assertThat(call(() -> signing.sign(number, fixtures.newcomer().personId(), card)))
                .isEqualTo(Signed.ALREADY);
        String other = aCard();
        assertThat(call(() -> signing.sign(number, fixtures.newcomer().personId(), other)))
                .isEqualTo(Signed.DONE);
        assertThat(faults(number, "Une autre", other)).containsExactly("petition.paper.signed-before");
        assertThat(support(number)).isEqualTo(2);
    }

    @Test
    void nothingOfTheNumberIsKept() {
        int number = fixtures.open();
        String card = aCard();
        Handed handed = enter(number, "Une signataire", card, Channel.PAPER);
        assertThat(rows.sql("select count(*) from counter_entry e join petition_signature s on s.id = e.subject_id"
                                + " where e.id = ? and concat_ws(' ', e.person_name, e.contact, e.sameness,"
                                + " s.signatory_key) like ?")
                        .params(handed.record().id(), "%" + card.substring(2) + "%")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void thePaperIsOfADayOnWhichThePetitionWasOpenAndTheNumberIsReadable() {
        int number = fixtures.open();
        assertThat(catchThrowableOfType(
                                InvalidInput.class,
                                () -> asClerk(() -> counter.enter(
                                        draft(
                                                number,
                                                "Une signataire",
                                                "12",
                                                "pas une date",
                                                Channel.PAPER,
                                                today().minusDays(40)),
                                        clerk())))
                        .violations())
                .extracting(InvalidInput.Violation::key)
                .containsExactlyInAnyOrder("petition.paper.day", "cnie.form", "petition.paper.born-form");
    }

    @Test
    void withoutTheAuthorisationPaperIsNotTakenAndThePageSaysWhy() {
        int number = fixtures.open();
        CommuneScope.run(BENI_MELLAL, civics::takeNoNumbers);
        assertThat(asClerk(() -> counter.closedBecause(KIND))).contains("petition.paper.no-cndp");
        assertThat(faults(number, "Une signataire", aCard())).contains("petition.paper.no-cndp");
        assertThatThrownBy(() -> judge("name,date,petition,cnie\n")).hasMessageContaining("petition.paper.no-cndp");
    }

    @Test
    void aListIsJudgedByTheSameRuleAndTakenBackWhole() {
        int number = fixtures.open();
        String known = aCard();
        enter(number, "Amina Essai", known, Channel.PAPER);
        String first = aCard();
        CounterLists.Preview preview = judge("name,date,petition,cnie,born\n"
                + row(number, "Rachid Essai", first, "31/12/1980")
                + row(number, "Le même numéro", first, "")
                + row(number, "Rachid Essai", aCard(), "1980-12-31")
                + row(number, "Rachid Essai", aCard(), "1990-12-31")
                + row(number, "Déjà signé", known, "")
                + row(number, "Numéro illisible", "??", ""));
        assertThat(preview.of(Judgement.ACCEPTED))
                .extracting(CounterLists.Row::number)
                .containsExactly(2, 5);
        assertThat(preview.of(Judgement.DOUBTFUL))
                .as("the same name and birth date under another number")
                .extracting(CounterLists.Row::number)
                .containsExactly(4);
        assertThat(preview.of(Judgement.REFUSED))
                .extracting(CounterLists.Row::number)
                .containsExactly(3, 6, 7);
        List<Handed> handed = asClerk(() -> lists.record(preview, false, true, clerk()));
        assertThat(handed).hasSize(2);
        assertThat(support(number)).isEqualTo(3);

        UUID batch = asClerk(lists::newest).getFirst().id();
        assertThat(asClerk(() -> lists.undo(batch, "Feuille d’une autre pétition", clerk())))
                .isEqualTo(2);
        assertThat(support(number)).isOne();
        Receipts.Issued issued =
                call(() -> receipts.find(handed.getFirst().record().receipt())).orElseThrow();
        assertThat(call(() -> subjects.find(issued.subject(), Language.FR)).orElseThrow())
                .satisfies(view -> assertThat(view.stateKey()).isEqualTo("petition.signature.withdrawn"));
        assertThat(enter(number, "Rachid Essai", first, Channel.COUNTER))
                .as("may sign again")
                .isNotNull();
    }

    @Test
    void whoHasAnAccountLaterClaimsTheSignatureAndMayWithdrawIt() {
        int number = fixtures.open();
        Handed handed = enter(number, "Une signataire", aCard(), Channel.PAPER);
        UUID person = fixtures.newcomer().personId();
        assertThat(claim(handed, person)).isEqualTo(CounterService.Claim.DONE);
        assertThat(call(() -> signing.of(person))).hasSize(1);
        assertThat(call(() -> signing.receipt(number, person)).orElseThrow().level())
                .isNull();
        assertThat(call(() -> signing.withdraw(number, person))).isTrue();
        assertThat(support(number)).isZero();
    }

    @Test
    void whoSignedOnlineTooHasSignedOnceWhenTheyClaimThePaper() {
        int number = fixtures.open();
        UUID person = fixtures.newcomer().personId();
        call(() -> signing.sign(number, person, aCard()));
        Handed handed = enter(number, "La même", aCard(), Channel.PAPER);
        assertThat(support(number)).isEqualTo(2);
        assertThat(claim(handed, person)).isEqualTo(CounterService.Claim.DONE);
        assertThat(support(number)).isOne();
    }

    private CounterService.Claim claim(Handed handed, UUID person) {
        return call(() -> counter.claim(handed.record().receipt().toString(), handed.claimCode(), person));
    }

    private List<String> faults(int number, String name, String card) {
        return catchThrowableOfType(InvalidInput.class, () -> enter(number, name, card, Channel.PAPER))
                .violations()
                .stream()
                .map(InvalidInput.Violation::key)
                .toList();
    }

    private static String aCard() {
        return "QZ" + ThreadLocalRandom.current().nextInt(10_000_000, 99_999_999);
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(Translator.ZONE));
    }

    private String row(int number, String name, String card, String born) {
        return String.join(",", name, today().toString(), String.valueOf(number), card, born) + "\n";
    }

    private CounterLists.Preview judge(String csv) {
        return asClerk(() -> lists.judge(KIND, Channel.PAPER, "signatures.csv", csv.getBytes(StandardCharsets.UTF_8)));
    }

    private Handed enter(int number, String name, String card, Channel channel) {
        return asClerk(() -> counter.enter(draft(number, name, card, "", channel, today()), clerk()));
    }

    private static CounterDraft draft(
            int number, String name, String card, String born, Channel channel, LocalDate day) {
        return new CounterDraft(
                UUID.randomUUID(),
                KIND,
                Map.of("petition", String.valueOf(number), "cnie", card, "born", born),
                name,
                "",
                channel,
                day,
                true,
                null);
    }

    private UUID clerk() {
        return people.clerk().personId();
    }

    private long support(int number) {
        return call(() -> signing.support(number)).orElseThrow().count();
    }

    private <T> T asClerk(Supplier<T> deed) {
        return call(() -> {
            AtomicReference<T> result = new AtomicReference<>();
            DemoPeople.as(people.clerk(), () -> result.set(deed.get()));
            return result.get();
        });
    }
}
