package ma.musharaka.proposal;

import static ma.musharaka.testing.TestCommunes.BENI_MELLAL;
import static ma.musharaka.testing.TestCommunes.DEMNATE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import ma.musharaka.counter.CounterDraft;
import ma.musharaka.counter.CounterService;
import ma.musharaka.counter.CounterService.Claim;
import ma.musharaka.counter.CounterService.Handed;
import ma.musharaka.journal.Receipts;
import ma.musharaka.people.PersonalDataSource;
import ma.musharaka.people.SignedIn;
import ma.musharaka.people.level.Act;
import ma.musharaka.people.level.ActLevels;
import ma.musharaka.people.level.Level;
import ma.musharaka.platform.Channel;
import ma.musharaka.platform.CommuneScope;
import ma.musharaka.platform.InvalidInput;
import ma.musharaka.platform.Language;
import ma.musharaka.platform.Translator;
import ma.musharaka.proposal.VotingService.Voted;
import ma.musharaka.testing.AtOnce;
import ma.musharaka.testing.Contributions;
import ma.musharaka.testing.Contributions.Submitted;
import ma.musharaka.testing.DemoPeople;
import ma.musharaka.testing.IntegrationTest;
import ma.musharaka.testing.Newcomers;
import ma.musharaka.testing.Web;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Voting for a proposal: once, by whichever way, and not for ever. */
@IntegrationTest
class VotingTests {

    private static final String TEXT = "نقترح وضع مقاعد مظللة في الحديقة العمومية للمسنين.";

    @Autowired
    VotingService voting;

    @Autowired
    ProposalService proposals;

    @Autowired
    VoteBeat beat;

    @Autowired
    VoteOnPaper paper;

    @Autowired
    OwnVotes own;

    @Autowired
    CounterService counter;

    @Autowired
    Receipts receipts;

    @Autowired
    Contributions contributions;

    @Autowired
    Newcomers newcomers;

    @Autowired
    DemoPeople people;

    @Autowired
    ActLevels levels;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient rows;

    @Autowired
    Clock clock;

    @Autowired
    Web web;

    private static <T> T here(Supplier<T> work) {
        return CommuneScope.<T, RuntimeException>call(BENI_MELLAL, work::get);
    }

    private Submitted published(String title) {
        return here(() -> contributions.published(title, TEXT));
    }

    private UUID newcomer() {
        return here(() -> newcomers.any("Personne inventée", Language.FR).personId());
    }

    private long votes(Submitted proposal) {
        return here(() -> voting.count(proposal.id())).total();
    }

    @Test
    void aPersonVotesOnceHoweverOftenItIsPressedAtOnce() {
        Submitted proposal = published("مقاعد في الحديقة");
        UUID person = newcomer();

        List<AtOnce.Outcome<Voted>> outcomes =
                AtOnce.run(4, each -> here(() -> voting.vote(proposal.number(), person)));

        assertThat(outcomes)
                .extracting(AtOnce.Outcome::result)
                .containsExactlyInAnyOrder(Voted.DONE, Voted.ALREADY, Voted.ALREADY, Voted.ALREADY);
        assertThat(votes(proposal)).isOne();
    }

    @Test
    void aVoteIsTakenBackAndMayBeGivenAgain() {
        Submitted proposal = published("ملعب للقرب");
        UUID person = newcomer();
        here(() -> voting.vote(proposal.number(), person));

        assertThat(here(() -> voting.withdraw(proposal.number(), person))).isTrue();
        assertThat(here(() -> voting.withdraw(proposal.number(), person))).isFalse();
        assertThat(votes(proposal)).isZero();
        assertThat(here(() -> voting.vote(proposal.number(), person))).isEqualTo(Voted.DONE);
        assertThat(here(() -> voting.of(person)))
                .extracting(mine -> mine.proposal().id())
                .containsExactly(proposal.id());
    }

    @Test
    void whatIsNotPublishedHereCannotBeVotedFor() {
        Submitted waiting = here(() -> contributions.submitted("لم يُقرأ بعد", TEXT));
        UUID person = newcomer();
        assertThat(here(() -> voting.vote(waiting.number(), person))).isEqualTo(Voted.CLOSED);
        assertThat(here(() -> voting.vote(999_999, person))).isEqualTo(Voted.CLOSED);
        Submitted elsewhere = CommuneScope.<Submitted, RuntimeException>call(
                DEMNATE, () -> contributions.published("Ailleurs", TEXT));
        assertThat(here(() -> voting.count(elsewhere.id())).total()).isZero();
        assertThatThrownBy(() -> rows.sql("insert into proposal_vote (id, commune, version, proposal_id, voter_key,"
                                + " voted_on, channel) values (uuid(), ?, 0, ?, 'x', '2026-11-30', 'WEB')")
                        .params(BENI_MELLAL, elsewhere.id())
                        .update())
                .hasMessageContaining("proposal_vote_fk");
    }

    @Test
    void whoHasNotTheLevelThatTheCommuneAsksForIsToldSo() {
        Submitted proposal = published("إنارة الممر");
        UUID person = newcomer();
        here(() -> {
            SignedIn administrator = people.administrator();
            Level before = levels.needed(Act.PROPOSAL_VOTE);
            DemoPeople.as(
                    administrator, () -> levels.change(Act.PROPOSAL_VOTE, Level.IDENTITY, administrator.personId()));
            try {
                assertThat(voting.vote(proposal.number(), person)).isEqualTo(Voted.LEVEL);
            } finally {
                DemoPeople.as(administrator, () -> levels.change(Act.PROPOSAL_VOTE, before, administrator.personId()));
            }
            return true;
        });
        assertThat(votes(proposal)).isZero();
    }

    @Test
    void theJournalLearnsOfManyVotesAtOnceAndOfNobody() {
        Submitted proposal = published("حافلة للمدرسة");
        UUID regretting = newcomer();
        here(() -> voting.vote(proposal.number(), newcomer()));
        here(() -> voting.vote(proposal.number(), regretting));
        enter(proposal.number(), today());
        CommuneScope.run(BENI_MELLAL, beat::tellHere);
        here(() -> voting.withdraw(proposal.number(), regretting));
        CommuneScope.run(BENI_MELLAL, beat::tellHere);
        CommuneScope.run(BENI_MELLAL, beat::tellHere);

        List<String> told = rows.sql("select measures from journal_entry where fact = 'proposal.supported'"
                        + " and subject_id = ? order by id")
                .params(proposal.id())
                .query(String.class)
                .list();
        assertThat(told).hasSize(2);
        assertThat(told.getFirst()).contains("\"web\":2", "\"paper\":1", "\"standing\":3", "\"withdrawn\":0");
        assertThat(told.getLast()).contains("\"web\":0", "\"standing\":2", "\"withdrawn\":1");
    }

    @Test
    void aVoteGivenToAClerkCountsHasItsReceiptAndCanBeClaimed() {
        Submitted proposal = published("سوق أسبوعي مغطى");
        Handed handed = enter(proposal.number(), today());

        assertThat(here(() -> voting.count(proposal.id())).byChannel()).containsExactly(Map.entry(Channel.PAPER, 1L));
        assertThat(here(() -> receipts.find(handed.record().receipt())
                        .flatMap(issued -> paper.find(issued.subject().id(), Language.AR))))
                .get()
                .satisfies(view -> {
                    assertThat(view.title()).isEqualTo("سوق أسبوعي مغطى");
                    assertThat(view.stateKey()).isEqualTo("proposal.vote.stands");
                });

        UUID person = newcomer();
        assertThat(claim(handed, person)).isEqualTo(Claim.DONE);
        assertThat(here(() -> voting.hasVoted(proposal.id(), person))).isTrue();
        assertThat(here(() -> voting.vote(proposal.number(), person))).isEqualTo(Voted.ALREADY);
        assertThat(votes(proposal)).isOne();
    }

    @Test
    void whoHasVotedAlreadyIsCountedOnceAfterTheClaim() {
        Submitted proposal = published("مكتبة الحي");
        UUID person = newcomer();
        here(() -> voting.vote(proposal.number(), person));
        Handed handed = enter(proposal.number(), today());
        assertThat(votes(proposal)).isEqualTo(2);

        assertThat(claim(handed, person)).isEqualTo(Claim.DONE);

        assertThat(votes(proposal)).isOne();
    }

    @Test
    void aClerkIsToldWhatIsWrongWithTheNumberAndTheDay() {
        Submitted proposal = published("نافورة في الساحة");
        for (String number : new String[] {"", "x", "0", "-1", "999999"})
            assertThatThrownBy(() -> enter(number, today()))
                    .as(number)
                    .isInstanceOfSatisfying(
                            InvalidInput.class,
                            invalid -> assertThat(invalid.violations())
                                    .extracting(InvalidInput.Violation::field)
                                    .containsExactly("proposal"));
        assertThatThrownBy(() -> enter(proposal.number(), today().minusDays(1)))
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        invalid -> assertThat(invalid.violations())
                                .extracting(InvalidInput.Violation::key)
                                .containsExactly("proposal.vote.day"));
        String arabicDigits = String.valueOf(proposal.number())
                .chars()
                .mapToObj(c -> String.valueOf((char) (c - '0' + 0x660)))
                .reduce("", String::concat);
        assertThat(enter(arabicDigits, today())).isNotNull();
    }

    @Test
    void aClosedAccountLeavesItsVotesCountedAndNobodys() {
        Submitted proposal = published("ممر للراجلين");
        UUID person = newcomer();
        here(() -> voting.vote(proposal.number(), person));
        assertThat(here(() -> own.of(person)))
                .singleElement()
                .extracting(PersonalDataSource.Item::toString)
                .asString()
                .contains(String.valueOf(proposal.number()));

        here(() -> transaction.execute(status -> own.erase(person)));

        assertThat(votes(proposal)).isOne();
        assertThat(rows.sql("select count(*) from proposal_vote where person_id = ? or voter_key like ?")
                        .params(person, "%" + person + "%")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void whoOpposesAndVotesAgainIsCountedOnce() {
        Submitted proposal = published("حديقة للأطفال");
        UUID person = newcomer();
        here(() -> voting.vote(proposal.number(), person));

        here(() -> transaction.execute(status -> {
            own.stop(person);
            return true;
        }));

        assertThat(votes(proposal)).isZero();
        assertThat(here(() -> voting.vote(proposal.number(), person))).isEqualTo(Voted.DONE);
        assertThat(votes(proposal)).isOne();
    }

    @Test
    void inWhoseNameAPaperIsEnteredLearnsOfItAtTheAddressThatWasLeftAndGetsNoCodeThere() {
        Submitted proposal = published("صوت على ورق مع عنوان");
        String address = "papier-" + UUID.randomUUID() + "@example.org";
        Handed handed = enter(String.valueOf(proposal.number()), address, today());

        List<String> told = rows.sql("select body from letter where recipient = ? and template = 'paper-recorded'")
                .param(address)
                .query(String.class)
                .list();
        assertThat(told)
                .singleElement()
                .asString()
                .contains(handed.record().receipt().toString())
                .doesNotContain(handed.claimCode());
    }

    @Test
    void proposalsAreListedByTheirVotesInEveryForm() {
        Submitted liked = published("الأكثر أصواتا");
        published("لم يصوت له أحد");
        for (int voter = 0; voter < 6; voter++) here(() -> voting.vote(liked.number(), newcomer()));

        assertThat(here(() -> proposals.published(null, ProposalService.Order.VOTES, 0))
                        .getContent()
                        .getFirst()
                        .id())
                .isEqualTo(liked.id());
        UUID nothing = UUID.randomUUID();
        assertThat(here(() -> proposals.published(nothing, ProposalService.Order.VOTES, 0)))
                .isEmpty();
        assertThat(web.get("beni-mellal", "/api/v1/proposals?size=200").body()).contains("\"votes\":6");
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(Translator.ZONE));
    }

    private Claim claim(Handed handed, UUID person) {
        return here(() -> counter.claim(handed.record().receipt().toString(), handed.claimCode(), person));
    }

    private Handed enter(int number, LocalDate day) {
        return enter(String.valueOf(number), day);
    }

    private Handed enter(String number, LocalDate day) {
        return enter(number, "", day);
    }

    private Handed enter(String number, String contact, LocalDate day) {
        return here(() -> {
            AtomicReference<Handed> handed = new AtomicReference<>();
            DemoPeople.as(
                    people.clerk(),
                    () -> handed.set(counter.enter(
                            new CounterDraft(
                                    UUID.randomUUID(),
                                    VoteOnPaper.KIND,
                                    Map.of("proposal", number),
                                    "Une personne sans compte",
                                    contact,
                                    Channel.PAPER,
                                    day,
                                    true,
                                    null),
                            people.clerk().personId())));
            return handed.get();
        });
    }
}
