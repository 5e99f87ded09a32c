package ma.musharaka.people.entrance;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.regex.Pattern;
import ma.musharaka.people.PeopleService;
import ma.musharaka.people.SafetyLetters;
import ma.musharaka.people.SignedIn;
import ma.musharaka.platform.Secrets;
import ma.musharaka.platform.access.ForHouse;
import ma.musharaka.platform.access.ForSignedIn;
import ma.musharaka.platform.access.Self;
import ma.musharaka.platform.keys.HouseKeys;
import ma.musharaka.platform.keys.TamperedWith;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The second factor of those who act for a commune: a code of their telephone, or one of the recovery codes on paper. What
 * they may do as staff waits until it is shown. Nobody can reset their own: who has lost telephone and paper is given their
 * role anew by those who give roles, and begins again.
 */
@Service
public class SecondFactors {

    static final int RECOVERY_CODES = 10;
    private static final Duration OFFER_VALIDITY = Duration.ofMinutes(30);
    private static final String RECOVERY_LETTERS = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789";
    private static final int RECOVERY_LENGTH = 16;
    private static final Pattern TELEPHONE_CODE = Pattern.compile("[0-9]{6}");

    private final SecondFactorRows factors;
    private final RecoveryCodes recovery;
    private final PasskeyRows passkeys;
    private final PeopleService people;
    private final SafetyLetters letters;
    private final HouseKeys keys;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    /** What became of a code. */
    public sealed interface Shown {
        /** The session may do now what the person's roles allow. */
        record Right(SignedIn person) implements Shown {}

        record Wrong(int triesLeft) implements Shown {}

        /** It was the right one once. */
        record UsedBefore() implements Shown {}

        /** After too many wrong ones no code is looked at for a while. */
        record Waiting(Instant until) implements Shown {}

        record NotEnrolled() implements Shown {}
    }

    /** What became of setting up a telephone. */
    public sealed interface Enrolment {
        /** @param recoveryCodes told this once, and kept nowhere */
        record Done(SignedIn person, List<String> recoveryCodes) implements Enrolment {}

        /** The telephone does not show the codes of the secret that was offered. */
        record WrongCode() implements Enrolment {}

        /** Another secret must be offered: this one is too old, or not this person's. */
        record Gone() implements Enrolment {}

        /** There is one already, and it was not shown. */
        record Refused(Shown current) implements Enrolment {}
    }

    /**
     * A secret that a telephone may take over. It is not kept: whoever takes it brings it back sealed.
     *
     * @param address what the picture says
     * @param path the dark squares of the picture, as SVG draws them
     */
    public record Offer(String sealed, String secret, String address, int size, String path) {}

    SecondFactors(
            SecondFactorRows factors,
            RecoveryCodes recovery,
            PasskeyRows passkeys,
            PeopleService people,
            SafetyLetters letters,
            HouseKeys keys,
            TransactionTemplate transaction,
            Clock clock) {
        this.factors = factors;
        this.recovery = recovery;
        this.passkeys = passkeys;
        this.people = people;
        this.letters = letters;
        this.keys = keys;
        this.transaction = transaction;
        this.clock = clock;
    }

    @ForSignedIn
    @Transactional(readOnly = true)
    public boolean isEnrolled(@Self UUID person) {
        return factors.existsById(person);
    }

    /** How many of the recovery codes are still good. */
    @ForSignedIn
    @Transactional(readOnly = true)
    public int recoveryCodesLeft(@Self UUID person) {
        return (int) recovery.findByPerson(person).stream()
                .filter(RecoveryCode::isUnused)
                .count();
    }

    /** @param issuer what the telephone calls the site */
    @ForSignedIn
    public Offer offer(@Self UUID person, String issuer) {
        String secret = OneTimeCodes.secret();
        String sealed = keys.seal(offered(person), Instant.now(clock).getEpochSecond() + " " + secret);
        return offer(person, issuer, sealed, secret);
    }

    /** The same offer again, for a page whose form was refused; nothing when it is good no more. */
    @ForSignedIn
    public Optional<Offer> offerAgain(@Self UUID person, String issuer, String sealed) {
        return opened(person, sealed).map(secret -> offer(person, issuer, sealed, secret));
    }

    private Offer offer(UUID person, String issuer, String sealed, String secret) {
        String account = people.contact(person).map(PeopleService.Contact::to).orElse("");
        String address = OneTimeCodes.address(secret, issuer, account);
        OneTimeCodes.Picture picture = OneTimeCodes.picture(address);
        return new Offer(sealed, secret, address, picture.size(), picture.path());
    }

    private Optional<String> opened(UUID person, String sealed) {
        try {
            String[] parts = keys.open(offered(person), sealed).split(" ", 2);
            Instant since = Instant.ofEpochSecond(Long.parseLong(parts[0]));
            return since.plus(OFFER_VALIDITY).isAfter(Instant.now(clock)) ? Optional.of(parts[1]) : Optional.empty();
        } catch (TamperedWith notOurs) {
            return Optional.empty();
        }
    }

    /**
     * Takes a telephone, when it shows a code of the secret that was offered. It takes the place of the one before, and new
     * recovery codes that of the old ones.
     *
     * @param current a code of the one before, or a recovery code; not asked for the first time
     */
    @ForSignedIn
    public Enrolment enrol(@Self UUID person, String sealedOffer, String typed, String current) {
        Optional<String> secret = opened(person, sealedOffer);
        if (secret.isEmpty()) return new Enrolment.Gone();
        OptionalLong step = OneTimeCodes.stepOf(secret.get(), plain(typed), Instant.now(clock));
        if (step.isEmpty()) return new Enrolment.WrongCode();
        try {
            return transaction.execute(status -> enrol(person, secret.get(), step.getAsLong(), current));
        } catch (DataIntegrityViolationException enrolledElsewhereAtThisMoment) {
            return new Enrolment.Gone();
        }
    }

    private Enrolment enrol(UUID person, String secret, long step, String current) {
        Instant now = Instant.now(clock);
        String sealed = keys.seal(kept(person), secret);
        SecondFactor before = factors.findAndLockByPerson(person).orElse(null);
        if (before == null) factors.saveAndFlush(new SecondFactor(person, sealed, step, now));
        else {
            Shown shown = look(before, person, current, now);
            if (!(shown instanceof Shown.Right)) return new Enrolment.Refused(shown);
            before.replace(sealed, step, now);
        }
        tellOfTheChange(person);
        return new Enrolment.Done(people.withSecondFactor(person), freshCodes(person));
    }

    /** New recovery codes in place of the old ones, for whoever shows a code now. */
    @ForSignedIn
    @Transactional
    public Enrolment renewCodes(@Self UUID person, String current) {
        Shown shown = show(person, current);
        if (!(shown instanceof Shown.Right(SignedIn known))) return new Enrolment.Refused(shown);
        tellOfTheChange(person);
        return new Enrolment.Done(known, freshCodes(person));
    }

    private void tellOfTheChange(UUID person) {
        people.contact(person).ifPresent(contact -> letters.tell(contact, "second-factor-changed"));
    }

    private List<String> freshCodes(UUID person) {
        recovery.deleteOf(person);
        List<String> codes = new ArrayList<>();
        for (int i = 0; i < RECOVERY_CODES; i++) {
            StringBuilder code = new StringBuilder();
            for (int at = 0; at < RECOVERY_LENGTH; at++) {
                if (at > 0 && at % 4 == 0) code.append('-');
                code.append(RECOVERY_LETTERS.charAt(random.nextInt(RECOVERY_LETTERS.length())));
            }
            codes.add(code.toString());
            recovery.save(new RecoveryCode(person, hash(person, plain(code.toString()))));
        }
        return List.copyOf(codes);
    }

    /** Looks at a code that someone shows, of their telephone or of their paper. */
    @ForSignedIn
    @Transactional
    public Shown show(@Self UUID person, String typed) {
        SecondFactor factor = factors.findAndLockByPerson(person).orElse(null);
        return factor == null ? new Shown.NotEnrolled() : look(factor, person, typed, Instant.now(clock));
    }

    private Shown look(SecondFactor factor, UUID person, String typed, Instant now) {
        if (factor.waits(now)) return new Shown.Waiting(Objects.requireNonNull(factor.waitsUntil()));
        String code = plain(typed);
        // nothing was typed, and nothing was tried
        if (code.isEmpty()) return new Shown.Wrong(factor.triesLeft());
        if (TELEPHONE_CODE.matcher(code).matches()) {
            OptionalLong step = OneTimeCodes.stepOf(keys.open(kept(person), factor.sealedSecret()), code, now);
            if (step.isPresent() && step.getAsLong() <= factor.lastStep()) return new Shown.UsedBefore();
            if (step.isPresent()) {
                factor.take(step.getAsLong());
                return new Shown.Right(people.withSecondFactor(person));
            }
        } else {
            String hash = hash(person, code);
            Optional<RecoveryCode> found = recovery.findByPerson(person).stream()
                    .filter(each -> each.is(hash))
                    .findFirst();
            if (found.isPresent()) {
                found.get().use(now);
                factor.right();
                return new Shown.Right(people.withSecondFactor(person));
            }
        }
        factor.wrong(now);
        return factor.waits(now)
                ? new Shown.Waiting(Objects.requireNonNull(factor.waitsUntil()))
                : new Shown.Wrong(factor.triesLeft());
    }

    /** Someone is given their role anew, having lost telephone and paper: they begin again. */
    @ForHouse
    @Transactional
    public void forget(UUID person) {
        recovery.deleteOf(person);
        factors.deleteById(person);
        passkeys.findByPersonOrderByCreatedAt(person).forEach(key -> key.countForBothFactors(false));
    }

    /** For the demonstration, whose secret everyone may know: takes no telephone and shows no recovery codes. */
    void enrolForDemonstration(UUID person, String secret) {
        if (!factors.existsById(person))
            factors.save(new SecondFactor(person, keys.seal(kept(person), secret), 0, Instant.now(clock)));
    }

    /** The first step whose code is good now and was not used, if any is; none where the secret is another. */
    OptionalLong unusedStep(UUID person, String secret) {
        long used = factors.findById(person)
                .filter(factor -> keys.open(kept(person), factor.sealedSecret()).equals(secret))
                .map(SecondFactor::lastStep)
                .orElse(Long.MAX_VALUE);
        return OneTimeCodes.goodSteps(Instant.now(clock))
                .filter(step -> step > used)
                .findFirst();
    }

    private static String offered(UUID person) {
        return "second factor offered to " + person;
    }

    private static String kept(UUID person) {
        return "second factor of " + person;
    }

    private static String hash(UUID person, String code) {
        return Secrets.fingerprint(person + " " + code);
    }

    /** In whatever digits, with whatever between them. */
    private static String plain(String typed) {
        StringBuilder plain = new StringBuilder();
        typed.codePoints()
                .limit(100)
                .filter(Character::isLetterOrDigit)
                .forEach(c -> plain.appendCodePoint(Character.isDigit(c) ? '0' + Character.digit(c, 10) : c));
        return plain.toString().toUpperCase(Locale.ROOT);
    }
}
