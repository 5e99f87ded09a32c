package ma.musharaka.people.privacy;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import ma.musharaka.people.AccountOpened;
import ma.musharaka.platform.CommuneScope;
import ma.musharaka.platform.access.ForSignedIn;
import ma.musharaka.platform.access.Self;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Knows which wording each person agreed to in this commune, and asks again when there is a new one. */
@Service
public class ConsentService {

    private final Consents consents;
    private final ProcessingStops stops;
    private final PrivacyRules rules;
    private final ApplicationEventPublisher facts;
    private final Clock clock;

    ConsentService(
            Consents consents,
            ProcessingStops stops,
            PrivacyRules rules,
            ApplicationEventPublisher facts,
            Clock clock) {
        this.consents = consents;
        this.stops = stops;
        this.rules = rules;
        this.facts = facts;
        this.clock = clock;
    }

    /** Whether the person agrees here to the wording that is asked now. */
    @ForSignedIn
    @Transactional(readOnly = true)
    public boolean holds(@Self UUID person, String code) {
        return consents.findByPersonAndTextCodeAndTextVersion(
                        person, code, rules.consent(code).current().version())
                .filter(Consent::holds)
                .isPresent();
    }

    /** The person agrees to the wording that is asked now. */
    @ForSignedIn
    @Transactional
    public void give(@Self UUID person, String code) {
        int version = rules.consent(code).current().version();
        Instant now = Instant.now(clock);
        Consent known = consents.findByPersonAndTextCodeAndTextVersion(person, code, version)
                .orElse(null);
        if (known != null && known.holds()) return;
        Consent given = known == null ? new Consent(person, code, version, now) : known;
        given.give(now);
        consents.saveAndFlush(given);
        rules.consent(code).stops().forEach(processing -> stops.consentedAgain(person, processing));
        facts.publishEvent(new ConsentGiven(CommuneScope.current(), given.id(), code, version, person, now));
    }

    /** The form that opens an account asks for it. */
    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void on(AccountOpened opened) {
        give(opened.person(), PrivacyRules.REGISTRATION);
    }

    /** The person agrees no longer, to any wording of the text: what rests on it alone stops at once. */
    @ForSignedIn
    @Transactional
    public void withdraw(@Self UUID person, String code) {
        Instant now = Instant.now(clock);
        List<Consent> held = consents.findByPersonOrderByGivenAt(person).stream()
                .filter(consent -> consent.textCode().equals(code) && consent.holds())
                .toList();
        held.forEach(consent -> {
            consent.withdraw(now);
            facts.publishEvent(new ConsentWithdrawn(CommuneScope.current(), consent.id(), code, person, now));
        });
        if (!held.isEmpty())
            rules.consent(code)
                    .stops()
                    .forEach(processing -> stops.stop(person, processing, ProcessingStop.Cause.CONSENT, person));
    }
}
