package ma.musharaka.people.privacy;

import static ma.musharaka.testing.Eventually.eventually;
import static ma.musharaka.testing.TestCommunes.BENI_MELLAL;
import static ma.musharaka.testing.TestCommunes.DEMNATE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import ma.musharaka.deadline.DeadlineService;
import ma.musharaka.deadline.DeadlineState;
import ma.musharaka.notification.NoticeService;
import ma.musharaka.notification.Rhythm;
import ma.musharaka.notification.Topic;
import ma.musharaka.people.PersonalAccount;
import ma.musharaka.people.privacy.PrivacyPeople.Traced;
import ma.musharaka.people.privacy.PrivacyService.Kind;
import ma.musharaka.platform.CommuneScope;
import ma.musharaka.platform.InvalidInput;
import ma.musharaka.platform.Language;
import ma.musharaka.testing.DemoPeople;
import ma.musharaka.testing.IntegrationTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

/** Requests under law 09-08 with their legal time, and what people agree to. */
@IntegrationTest
class PrivacyServiceTests {

    private static final String ANSWER = "Voici ce que la commune répond.";

    @Autowired
    private PrivacyService requests;

    @Autowired
    private ConsentService consents;

    @Autowired
    private ProcessingStops stops;

    @Autowired
    private NoticeService notices;

    @Autowired
    private PersonalAccount accounts;

    @Autowired
    private DeadlineService deadlines;

    @Autowired
    private DemoPeople demo;

    @Autowired
    private JdbcClient rows;

    @Autowired
    private AutowireCapableBeanFactory house;

    private PrivacyPeople people;

    @BeforeEach
    void findPeople() {
        people = house.createBean(PrivacyPeople.class);
    }

    @Test
    void theClockOfTheLawStartsWithTheRequestAndIsMetByTheAnswer() {
        Traced person = people.opened(DEMNATE, "oclocka");
        CommuneScope.run(DEMNATE, () -> {
            requests.ask(person.id(), Kind.RECTIFICATION, null, "Corrigez mon quartier, s’il vous plaît.");
            PrivacyService.Request asked = requests.of(person.id()).getFirst();
            DeadlineService.Running running = deadlines.of(asked.subject()).getFirst();
            assertThat(running.rule()).isEqualTo("privacy.rectification");
            assertThat(running.dueOn()).isEqualTo(running.startedOn().plusDays(10));

            DemoPeople.as(demo.administrator(), () -> {
                UUID admin = demo.administrator().personId();
                requests.answer(asked.id(), null, ANSWER, admin);
                assertThatThrownBy(() -> requests.answer(asked.id(), null, ANSWER, admin))
                        .isInstanceOf(PrivacyService.AlreadyAnswered.class);
            });

            assertThat(deadlines.of(asked.subject()).getFirst().state()).isEqualTo(DeadlineState.MET);
            assertThat(requests.of(person.id()).getFirst().answer()).isEqualTo(ANSWER);
            assertThat(rows.sql("select count(*) from letter where recipient = ? and template = 'privacy-answered'")
                            .param(person.email())
                            .query(Long.class)
                            .single())
                    .isOne();
        });
    }

    @Test
    void oneCommunesRequestsAreNotAnothers() {
        Traced person = people.opened(DEMNATE, "vicinale");
        CommuneScope.run(
                DEMNATE, () -> requests.ask(person.id(), Kind.ACCESS, null, "Que gardez-vous d’autre de moi ?"));
        CommuneScope.run(BENI_MELLAL, () -> {
            assertThat(requests.of(person.id())).isEmpty();
            DemoPeople.as(
                    demo.administrator(),
                    () -> assertThat(requests.forStaff(0))
                            .noneMatch(request -> request.person().equals(person.id())));
        });
    }

    @Test
    void onlyTheAdministratorReadsAndAnswers() {
        CommuneScope.run(
                DEMNATE,
                () -> DemoPeople.as(demo.moderator(), () -> {
                    assertThatThrownBy(() -> requests.forStaff(0)).isInstanceOf(AccessDeniedException.class);
                    assertThatThrownBy(() -> requests.answer(UUID.randomUUID(), null, ANSWER, UUID.randomUUID()))
                            .isInstanceOf(AccessDeniedException.class);
                }));
    }

    @Test
    void anOppositionNamesWhatMayBeOpposed() {
        Traced person = people.opened(DEMNATE, "opponente");
        CommuneScope.run(DEMNATE, () -> {
            assertThatThrownBy(() -> requests.ask(person.id(), Kind.OPPOSITION, "petitions", ""))
                    .isInstanceOf(InvalidInput.class);
            requests.ask(person.id(), Kind.OPPOSITION, "letters", "");
            assertThat(requests.of(person.id()).getFirst().processing()).isEqualTo("letters");
        });
    }

    @Test
    void consentTakenBackStopsLettersAtOnceAndGivenAgainLetsThemGoOn() {
        Traced person = people.opened(DEMNATE, "silenziosa");
        CommuneScope.run(DEMNATE, () -> {
            notices.choose(person.id(), Topic.NEWS, Rhythm.WEEKLY);
            consents.withdraw(person.id(), PrivacyRules.REGISTRATION);
            assertThat(notices.choices(person.id())).containsEntry(Topic.NEWS, Rhythm.NEVER);
            assertThat(stops.of(person.id()))
                    .singleElement()
                    .satisfies(
                            stopped -> assertThat(stopped.processing().code()).isEqualTo("letters"));
        });
        people.participates(DEMNATE, person, "Un banc sans lettre");
        CommuneScope.run(
                DEMNATE,
                () -> eventually(
                        "the account tells it",
                        () -> !notices.inbox(person.id()).isEmpty()));
        assertThat(letters(person, "proposal-received")).isZero();

        CommuneScope.run(DEMNATE, () -> {
            consents.give(person.id(), PrivacyRules.REGISTRATION);
            assertThat(stops.of(person.id())).isEmpty();
        });
        people.participates(DEMNATE, person, "Un banc avec une lettre");
        eventually("letters go on", () -> letters(person, "proposal-received") == 1);
    }

    @Test
    void anOppositionThatIsAcceptedHasItsEffectAndOneThatIsRefusedHasNone() {
        Traced person = people.opened(DEMNATE, "oppositrix");
        people.participates(DEMNATE, person, "Une fontaine");
        CommuneScope.run(DEMNATE, () -> {
            UUID admin = demo.administrator().personId();
            requests.ask(person.id(), Kind.OPPOSITION, "contributions", "");
            UUID first = requests.of(person.id()).getFirst().id();
            DemoPeople.as(demo.administrator(), () -> {
                assertThatThrownBy(() -> requests.answer(first, null, ANSWER, admin))
                        .hasMessageContaining("privacy.staff.undecided");
                requests.answer(first, false, ANSWER, admin);
            });
            assertThat(requests.of(person.id()).getFirst().accepted()).isFalse();
            assertThat(stops.of(person.id())).isEmpty();
            assertThat(people.columnsNaming(person.id())).contains("`proposal`.`author_id`");

            requests.ask(person.id(), Kind.OPPOSITION, "contributions", "Mon nom ne doit plus y être lié.");
            UUID second = requests.of(person.id()).getFirst().id();
            DemoPeople.as(demo.administrator(), () -> requests.answer(second, true, ANSWER, admin));
            assertThat(requests.of(person.id()).getFirst().accepted()).isTrue();
            assertThat(people.columnsNaming(person.id())).doesNotContain("`proposal`.`author_id`");
            assertThat(stops.of(person.id())).hasSize(1);
            assertThat(rows.sql("select count(*) from journal_entry where fact = 'privacy.processing-stopped'"
                                    + " and subject_id = (select id from processing_stop where person_id = ?)")
                            .param(person.id())
                            .query(Long.class)
                            .single())
                    .isOne();
            stops.resume(person.id(), "contributions");
            assertThat(stops.of(person.id())).isEmpty();
        });
        assertThat(people.proposalsOfNobodyWith(person.word())).isOne();
    }

    @Test
    void whatIsStoppedInOneCommuneGoesOnInAnother() {
        Traced person = people.opened(DEMNATE, "bicommunis");
        CommuneScope.run(DEMNATE, () -> consents.withdraw(person.id(), PrivacyRules.REGISTRATION));
        CommuneScope.run(BENI_MELLAL, () -> assertThat(stops.of(person.id())).isEmpty());
    }

    private long letters(Traced person, String template) {
        return rows.sql("select count(*) from letter where recipient = ? and template = ?")
                .params(person.email(), template)
                .query(Long.class)
                .single();
    }

    @Test
    void nobodyFloodsTheCommuneWithRequests() {
        Traced person = people.opened(DEMNATE, "diluvio");
        CommuneScope.run(DEMNATE, () -> {
            for (int i = 0; i < PrivacyService.MOST_OPEN; i++)
                requests.ask(person.id(), Kind.ACCESS, null, "Une demande, la " + i + "e de la série.");
            assertThatThrownBy(() -> requests.ask(person.id(), Kind.ACCESS, null, "Une demande de trop."))
                    .isInstanceOf(InvalidInput.class);
        });
    }

    @Test
    void whoOpensAnAccountAgreesToTheWordingOfTheDayInThatCommuneOnly() {
        Traced person = people.opened(DEMNATE, "consentia");
        CommuneScope.run(
                BENI_MELLAL,
                () -> assertThat(consents.holds(person.id(), PrivacyRules.REGISTRATION))
                        .isFalse());
        CommuneScope.run(DEMNATE, () -> {
            assertThat(consents.holds(person.id(), PrivacyRules.REGISTRATION)).isTrue();
            consents.withdraw(person.id(), PrivacyRules.REGISTRATION);
            assertThat(consents.holds(person.id(), PrivacyRules.REGISTRATION)).isFalse();
            consents.give(person.id(), PrivacyRules.REGISTRATION);
            consents.give(person.id(), PrivacyRules.REGISTRATION);
            assertThat(consents.holds(person.id(), PrivacyRules.REGISTRATION)).isTrue();
        });
    }

    @Test
    void aPersonCorrectsWhatTheyAreCalledAndWrittenToIn() {
        Traced person = people.opened(DEMNATE, "correctio");
        accounts.correct(person.id(), "Un meilleur nom", Language.AR);
        PersonalAccount.Account account = accounts.of(person.id()).orElseThrow();

        assertThat(account.displayName()).isEqualTo("Un meilleur nom");
        assertThat(account.language()).isEqualTo(Language.AR);
        for (String bad : new String[] {"", " ", "x", "http://a.example", "\u202Eabc"})
            assertThatThrownBy(() -> accounts.correct(person.id(), bad, Language.AR))
                    .as(bad)
                    .isInstanceOf(InvalidInput.class);
    }
}
