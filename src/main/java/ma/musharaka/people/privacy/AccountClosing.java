package ma.musharaka.people.privacy;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import ma.musharaka.commune.CommuneData;
import ma.musharaka.commune.CommuneService;
import ma.musharaka.commune.EachCommune;
import ma.musharaka.people.PeopleService;
import ma.musharaka.people.PersonalAccount;
import ma.musharaka.people.PersonalDataSource;
import ma.musharaka.platform.CommuneScope;
import ma.musharaka.platform.Messenger;
import ma.musharaka.platform.Sites;
import ma.musharaka.platform.Texts;
import ma.musharaka.platform.Translator;
import ma.musharaka.platform.access.ForSignedIn;
import ma.musharaka.platform.access.Self;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Closing an account: the person asks, has some days to think it over, and then nothing is known of them any more. What
 * they gave and what was counted stays, as given by nobody in particular.
 */
@Service
public class AccountClosing {

    private final PersonalAccount accounts;
    private final PeopleService people;
    private final CommuneService communes;
    private final List<PersonalDataSource> sources;
    private final PrivacyRules rules;
    private final Messenger messenger;
    private final Sites sites;
    private final Texts texts;
    private final ApplicationEventPublisher facts;
    private final TransactionTemplate transaction;
    private final Clock clock;

    AccountClosing(
            PersonalAccount accounts,
            PeopleService people,
            CommuneService communes,
            List<PersonalDataSource> sources,
            PrivacyRules rules,
            Messenger messenger,
            Sites sites,
            Texts texts,
            ApplicationEventPublisher facts,
            TransactionTemplate transaction,
            Clock clock) {
        this.accounts = accounts;
        this.people = people;
        this.communes = communes;
        this.sources = sources;
        this.rules = rules;
        this.messenger = messenger;
        this.sites = sites;
        this.texts = texts;
        this.facts = facts;
        this.transaction = transaction;
        this.clock = clock;
    }

    /**
     * The person asks for the account to be closed; a letter says until when that can be undone.
     *
     * @return when it will be closed
     * @throws HoldsOffice while the person holds an office of a commune, which must be handed over first
     */
    @ForSignedIn
    public Instant ask(@Self UUID person) {
        for (CommuneData commune : communes.all())
            if (CommuneScope.<Boolean, RuntimeException>call(
                    commune.code(), () -> !people.rolesOf(person).isEmpty())) throw new HoldsOffice();
        Instant closesAt = Instant.now(clock)
                .atZone(Translator.ZONE)
                .plus(rules.retention(PrivacyRules.CLOSING).orElseThrow().period())
                .toInstant();
        transaction.executeWithoutResult(status -> {
            accounts.closeAt(person, closesAt);
            people.contact(person).ifPresent(contact -> {
                Translator t = texts.in(contact.language());
                messenger.send(new Messenger.Message(
                        contact.to(),
                        contact.language(),
                        "account-closing",
                        contact.displayName(),
                        t.plainDate(closesAt.atZone(Translator.ZONE).toLocalDate()),
                        sites.current().origin() + sites.current().link("/account/privacy", contact.language())));
            });
        });
        return closesAt;
    }

    /** The person thought it over. */
    @ForSignedIn
    public void keep(@Self UUID person) {
        accounts.closeAt(person, null);
    }

    @Scheduled(fixedDelayString = "${musharaka.closing-interval:600000}")
    void closeDue() {
        EachCommune.each(accounts.due(), this::close);
    }

    /**
     * Takes the person out of every commune's rows, one commune after the other, and forgets last who it was: what is cut
     * short begins again.
     */
    void close(UUID person) {
        for (CommuneData commune : communes.all())
            CommuneScope.run(
                    commune.code(),
                    () -> transaction.executeWithoutResult(status -> {
                        long rows = sources.stream()
                                .mapToLong(source -> source.erase(person))
                                .sum();
                        if (rows > 0)
                            facts.publishEvent(
                                    new AccountErased(commune.code(), UUID.randomUUID(), rows, Instant.now(clock)));
                    }));
        accounts.erase(person);
    }

    /** Offices are handed over before: a commune is not left without whoever answers for its site. */
    public static class HoldsOffice extends RuntimeException {

        HoldsOffice() {
            super("the person holds an office");
        }
    }
}
