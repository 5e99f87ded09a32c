package ma.musharaka.people.cnie;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import ma.musharaka.platform.CommuneScope;
import ma.musharaka.platform.InputCheck;
import ma.musharaka.platform.access.ForEveryone;
import ma.musharaka.platform.access.Self;
import ma.musharaka.platform.keys.Keys;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The commune's CNDP authorisation: without its number, no identity number is asked for or kept (Law 09-08). */
@Service
public class CndpService {

    private final CndpAuthorisations authorisations;
    private final IdentityNumbers numbers;
    private final Keys keys;
    private final ApplicationEventPublisher facts;
    private final Clock clock;

    CndpService(
            CndpAuthorisations authorisations,
            IdentityNumbers numbers,
            Keys keys,
            ApplicationEventPublisher facts,
            Clock clock) {
        this.authorisations = authorisations;
        this.numbers = numbers;
        this.keys = keys;
        this.facts = facts;
        this.clock = clock;
    }

    /** The authorisation number of the commune of the moment. */
    @ForEveryone
    @Transactional(readOnly = true)
    public Optional<String> number() {
        return authorisations.findFirstByOrderByIdAsc().map(CndpAuthorisation::number);
    }

    /** Whether identity numbers may be taken here: authorised, and with keys to seal them. */
    @ForEveryone
    @Transactional(readOnly = true)
    public boolean isOpen() {
        return keys.areThere() && number().isPresent();
    }

    /** Whether this deployment could seal a number at all. */
    @PreAuthorize("hasRole('COMMUNE_ADMINISTRATOR')")
    public boolean hasKeys() {
        return keys.areThere();
    }

    /** @throws ma.musharaka.platform.InvalidInput when the number cannot be one, or there are no keys */
    @PreAuthorize("hasRole('COMMUNE_ADMINISTRATOR')")
    @Transactional
    public void enter(String number, @Self UUID administrator) {
        InputCheck check = new InputCheck();
        String given = check.line("number", number, 4, 60);
        if (!given.isEmpty() && given.chars().noneMatch(Character::isDigit)) check.add("number", "cnie.cndp.form");
        if (!keys.areThere()) check.add("number", "cnie.cndp.no-keys");
        check.done();
        Instant now = Instant.now(clock);
        authorisations
                .findFirstByOrderByIdAsc()
                .ifPresentOrElse(
                        known -> known.become(given, administrator, now),
                        () -> authorisations.saveAndFlush(new CndpAuthorisation(given, administrator, now)));
        facts.publishEvent(new CndpChanged(CommuneScope.current(), administrator, now, true));
    }

    /** Takes the authorisation back; every number that was kept under it is deleted with it. */
    @PreAuthorize("hasRole('COMMUNE_ADMINISTRATOR')")
    @Transactional
    public void withdraw(@Self UUID administrator) {
        if (number().isEmpty()) return;
        Instant now = Instant.now(clock);
        int gone = numbers.purgeAll();
        authorisations.deleteAll();
        facts.publishEvent(new CndpChanged(CommuneScope.current(), administrator, now, false));
        if (gone > 0)
            facts.publishEvent(new CniePurged(CommuneScope.current(), UUID.randomUUID(), administrator, now, gone));
    }
}
