package ma.musharaka.people.level;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import ma.musharaka.people.OneTimeCode;
import ma.musharaka.people.PersonLookup;
import ma.musharaka.platform.InputCheck;
import ma.musharaka.platform.access.ForSignedIn;
import ma.musharaka.platform.access.Self;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The codes that pass over the counter: one that the person shows, so that the clerk finds their account; one that the
 * clerk gives on paper, so that the person brings the check into an account later.
 */
@Service
public class CounterCodes {

    private final ShownCodes shown;
    private final CounterVouchers vouchers;
    private final PersonLookup persons;
    private final LevelRules rules;
    private final Clock clock;

    /** A code with the moment until which it can be used. */
    public record Given(String code, Instant until) {}

    CounterCodes(ShownCodes shown, CounterVouchers vouchers, PersonLookup persons, LevelRules rules, Clock clock) {
        this.shown = shown;
        this.vouchers = vouchers;
        this.persons = persons;
        this.rules = rules;
        this.clock = clock;
    }

    /** A new code to show at the counter; the one before it is worth nothing any more. */
    @ForSignedIn
    @Transactional
    public Given show(@Self UUID person) {
        OneTimeCode code = OneTimeCode.random();
        Instant until =
                Instant.now(clock).plus(Duration.ofMinutes(rules.validity().shownCodeMinutes()));
        shown.findByPerson(person)
                .ifPresentOrElse(
                        known -> known.renew(code.hash(), until),
                        () -> shown.saveAndFlush(new ShownCode(person, code.hash(), until)));
        return new Given(code.text(), until);
    }

    /** Who shows this code. */
    @PreAuthorize("hasAnyRole('CLERK', 'COMMUNE_ADMINISTRATOR')")
    @Transactional(readOnly = true)
    public Optional<PersonLookup.Found> whoShows(String code) {
        Instant now = Instant.now(clock);
        return shown.findByHash(OneTimeCode.hash(code))
                .filter(known -> known.holdsAt(now))
                .flatMap(known -> persons.byId(known.person()));
    }

    /**
     * A paper for someone whose document was seen and who has no account at hand.
     *
     * @throws ma.musharaka.platform.InvalidInput when no document was named
     */
    @PreAuthorize("hasRole('CLERK')")
    @Transactional
    public Given issue(LevelService.Seen seen, @Self UUID clerk) {
        SeenDocument document = seen.document();
        InputCheck check = new InputCheck();
        if (document == null) check.add("document", "level.check.document-needed");
        check.done();
        OneTimeCode code = OneTimeCode.random();
        Instant now = Instant.now(clock);
        Instant until = now.plus(Duration.ofDays(rules.validity().voucherDays()));
        if (document != null) vouchers.save(new CounterVoucher(code.hash(), seen.link(), document, clerk, now, until));
        return new Given(code.text(), until);
    }
}
