package ma.musharaka.crash;

import java.util.List;
import java.util.UUID;
import ma.musharaka.journal.ReceiptCode;
import ma.musharaka.moderation.ModerationService;
import ma.musharaka.people.PeopleService;
import ma.musharaka.people.PeopleService.SignIn;
import ma.musharaka.people.SignedIn;
import ma.musharaka.platform.CommuneScope;
import ma.musharaka.platform.SubjectRef;
import ma.musharaka.platform.access.Acting;
import ma.musharaka.proposal.ProposalDraft;
import ma.musharaka.proposal.ProposalService;
import ma.musharaka.testing.DemoPeople;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Submits proposals until it is killed, from several threads, and publishes every second one. It says {@code ACK} and the
 * receipt as soon as a submission has returned, and {@code PUBLISHED} with a word to search for when a decision has.
 */
final class BurstMain {

    static final String COMMUNE = "50910101";
    private static final int THREADS = 3;

    private BurstMain() {}

    public static void main(String[] arguments) {
        ConfigurableApplicationContext house = House.start(arguments);
        SignedIn citizen = signIn(house, "citizen1@demo.example");
        SignedIn moderator = signIn(house, "moderator@beni-mellal.example");
        for (int i = 0; i < THREADS; i++)
            Thread.ofPlatform()
                    .start(() -> CommuneScope.run(COMMUNE, () -> {
                        while (true) {
                            submit(house, citizen, moderator, false);
                            submit(house, citizen, moderator, true);
                        }
                    }));
    }

    private static void submit(
            ConfigurableApplicationContext house, SignedIn citizen, SignedIn moderator, boolean publish) {
        ProposalService proposals = house.getBean(ProposalService.class);
        UUID key = UUID.randomUUID();
        // letters only: a word for the search, and no other proposal's
        String word = "q" + key.toString().replace("-", "").replaceAll("[0-9]", "x");
        SubjectRef topic = proposals.topics().getFirst().subject();
        ProposalDraft draft = new ProposalDraft(
                key, "Proposition " + word, "Un texte assez long pour une proposition", "Centre", null, topic);
        ReceiptCode receipt = Acting.as(citizen, () -> proposals.submit(draft, citizen.personId()));
        say("ACK " + receipt);
        if (!publish) return;
        List<UUID> found = house.getBean(JdbcClient.class)
                .sql("select c.id from moderation_case c join proposal p on p.id = c.subject_id"
                        + " where p.submission_key = ?")
                .param(key)
                .query(UUID.class)
                .list();
        ModerationService moderation = house.getBean(ModerationService.class);
        DemoPeople.as(moderator, () -> moderation.publish(found.getFirst(), moderator.personId()));
        say("PUBLISHED " + receipt + " " + word);
    }

    private static SignedIn signIn(ConfigurableApplicationContext house, String email) {
        return CommuneScope.<SignedIn, RuntimeException>call(COMMUNE, () -> {
            PeopleService people = house.getBean(PeopleService.class);
            if (people.signIn(email, "musharaka-demo", "test") instanceof SignIn.Done(SignedIn person))
                return people.withSecondFactor(person.personId());
            throw new IllegalStateException(email + " cannot sign in");
        });
    }

    /** A whole line at a time, whichever thread says it. */
    private static synchronized void say(String line) {
        System.out.println(line);
        System.out.flush();
    }
}
