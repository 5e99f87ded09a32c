package ma.musharaka.people.privacy;

import static ma.musharaka.testing.Eventually.eventually;
import static ma.musharaka.testing.TestCommunes.KASBA_TADLA;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import ma.musharaka.commune.EachCommune;
import ma.musharaka.journal.Chains;
import ma.musharaka.people.RetentionTask;
import ma.musharaka.people.privacy.PrivacyPeople.Traced;
import ma.musharaka.platform.CommuneScope;
import ma.musharaka.testing.DemoPeople;
import ma.musharaka.testing.IntegrationTest;
import ma.musharaka.testing.TestClock;
import ma.musharaka.testing.Web;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** What has served its purpose is forgotten at its time, not before; the journal learns how much, and nothing else. */
@IntegrationTest
class RetentionTests {

    @Autowired
    private List<RetentionTask> tasks;

    @Autowired
    private PrivacyRules rules;

    @Autowired
    private PrivacyService requests;

    @Autowired
    private EachCommune everywhere;

    @Autowired
    private ApplicationEventPublisher facts;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private TestClock clock;

    @Autowired
    private DemoPeople demo;

    @Autowired
    private JdbcClient rows;

    @Autowired
    private Web web;

    @Autowired
    private AutowireCapableBeanFactory house;

    private PrivacyPeople people;

    @BeforeEach
    void findPeople() {
        people = house.createBean(PrivacyPeople.class);
    }

    /** As it will be applied so many days from now: with a clock of its own, for the others' sake. */
    private void applyIn(int days) {
        Retention then =
                new Retention(tasks, rules, everywhere, facts, transaction, Clock.offset(clock, Duration.ofDays(days)));
        CommuneScope.run(KASBA_TADLA, then::applyHere);
    }

    private long count(String query, Object... parameters) {
        return rows.sql(query).params(parameters).query(Long.class).single();
    }

    private long applied(String rule) {
        return count(
                "select count(*) from journal_entry where commune = ? and fact = 'privacy.retention-applied'"
                        + " and measures like '%\"rows\":%' and subject_kind = ?",
                KASBA_TADLA, rule);
    }

    @Test
    void eachThingIsForgottenAtItsTime() {
        Traced person = people.opened(KASBA_TADLA, "memoriosa");
        people.participates(KASBA_TADLA, person, "Une horloge");
        UUID admin = CommuneScope.<UUID, RuntimeException>call(
                KASBA_TADLA, () -> demo.administrator().personId());
        CommuneScope.run(KASBA_TADLA, () -> {
            requests.ask(person.id(), PrivacyService.Kind.ACCESS, null, "Une demande qui sera oubliée.");
            UUID id = requests.of(person.id()).getFirst().id();
            DemoPeople.as(
                    demo.administrator(), () -> requests.answer(id, null, "Une réponse qui sera oubliée.", admin));
        });
        eventually(
                "letters have left",
                () -> count("select count(*) from letter where recipient = ? and sent_at is null", person.email())
                        == 0);
        String letters = "select count(*) from letter where recipient = ?";
        String texts = "select count(*) from privacy_request where person_id = ? and text <> ''";
        String actors = "select count(*) from journal_actor where person_id = ?";
        // what others left and is due already
        applyIn(1);
        long before = applied("retention");

        applyIn(1);
        assertThat(count(letters, person.email())).isPositive();
        assertThat(applied("retention")).isEqualTo(before);

        applyIn(91);
        assertThat(count(letters, person.email())).isZero();
        assertThat(count(texts, person.id())).isOne();
        assertThat(applied("retention")).isEqualTo(before + 1);

        applyIn(367);
        assertThat(count(texts, person.id())).isZero();
        assertThat(count(actors, person.id())).isPositive();

        applyIn(733);
        assertThat(count(actors, person.id())).isZero();
        eventually(
                "acts are sealed",
                () -> count("select count(*) from journal_entry e where not exists"
                                + " (select 1 from journal_seal s where s.entry_id = e.id)")
                        == 0);
        assertThat(Chains.check(
                        web.get("kasba-tadla", "/api/v1/journal").response().getContentAsByteArray()))
                .startsWith("WHOLE");
    }

    @Test
    void everyRuleIsCarriedOutByARoom() {
        assertThat(tasks.stream().map(RetentionTask::rule)).doesNotHaveDuplicates();
        assertThat(rules.retention().stream().map(RetentionRule::code))
                .allMatch(code -> code.equals(PrivacyRules.CLOSING)
                        || tasks.stream().anyMatch(task -> task.rule().equals(code)));
    }

    @Test
    void theRegisterNamesRulesAndWordingsThatAreThere() {
        assertThat(rules.processings())
                .isNotEmpty()
                .allSatisfy(processing -> assertThat(processing.retention())
                        .isNotEmpty()
                        .allMatch(code -> rules.retention(code).isPresent()));
        assertThat(rules.consents()).allSatisfy(text -> {
            assertThat(text.wordings().stream().map(ConsentText.Wording::version))
                    .isSorted()
                    .doesNotHaveDuplicates();
            assertThat(text.current().text().ar()).isNotBlank();
        });
    }
}
