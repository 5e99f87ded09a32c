package ma.musharaka.testing;

import ma.musharaka.commune.CommuneService;
import ma.musharaka.moderation.ModerationService;
import ma.musharaka.notification.OutboxReader;
import ma.musharaka.people.AssociationService;
import ma.musharaka.people.Entering;
import ma.musharaka.people.MandateService;
import ma.musharaka.people.PeopleService;
import ma.musharaka.people.cnie.CndpService;
import ma.musharaka.people.cnie.CnieService;
import ma.musharaka.people.level.ActLevels;
import ma.musharaka.people.level.Claiming;
import ma.musharaka.people.level.CounterCodes;
import ma.musharaka.people.level.LevelService;
import ma.musharaka.people.level.ResidentListService;
import ma.musharaka.platform.Sites;
import ma.musharaka.proposal.ProposalService;
import org.springframework.boot.flyway.autoconfigure.FlywayConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Lazy;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.context.WebApplicationContext;

/** No {@code @Configuration}: the house's own component scan, which other virtual machines run, must not find it. */
final class TestBeans {

    @Bean
    @Primary
    static TestClock testClock() {
        return new TestClock();
    }

    @Bean
    static DemoPeople demoPeople(PeopleService people, CommuneService communes) {
        return new DemoPeople(people, communes);
    }

    @Bean
    static Newcomers newcomers(Entering entering, OutboxReader outbox, Sites sites) {
        return new Newcomers(entering, outbox, sites);
    }

    @Bean
    static Contributions contributions(
            ProposalService proposals, ModerationService moderation, DemoPeople people, JdbcClient rows) {
        return new Contributions(proposals, moderation, people, rows);
    }

    @Bean
    static Telephones telephones() {
        return new Telephones();
    }

    @Bean
    static Civics civics(
            LevelService levels,
            CounterCodes codes,
            Claiming claiming,
            ResidentListService lists,
            ActLevels acts,
            CndpService cndp,
            CnieService numbers,
            AssociationService associations,
            MandateService mandates,
            DemoPeople people) {
        return new Civics(levels, codes, claiming, lists, acts, cndp, numbers, associations, mandates, people);
    }

    @Bean
    static FactListener factListener(PeopleService people) {
        return new FactListener(people);
    }

    @Bean
    static Migrator migrator(FlywayConnectionDetails connection) {
        return new Migrator(connection);
    }

    /** Made when a test asks for it. */
    @Bean
    @Lazy
    static Web web(WebApplicationContext house) {
        return new Web(house);
    }
}
