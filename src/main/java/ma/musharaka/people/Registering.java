package ma.musharaka.people;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import ma.musharaka.platform.InputCheck;
import ma.musharaka.platform.Messenger;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Opening an account. The answer is the same, and takes the same work, whether the address has an account or not: the
 * difference is only in the mail that its owner gets.
 */
@Service
public class Registering {

    static final Duration LINK_VALIDITY = Duration.ofHours(48);
    static final int SHORTEST_PASSWORD = 10;
    static final int LONGEST_PASSWORD = 200;
    private static final int MOST_ATTEMPTS = 10;

    private final Persons persons;
    private final EmailConfirmations confirmations;
    private final PasswordEncoder passwords;
    private final Messenger messenger;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    /** What became of a confirmation link. */
    public enum Confirmation {
        CONFIRMED,
        USED_BEFORE,
        EXPIRED,
        UNKNOWN
    }

    Registering(
            Persons persons,
            EmailConfirmations confirmations,
            PasswordEncoder passwords,
            Messenger messenger,
            TransactionTemplate transaction,
            Clock clock) {
        this.persons = persons;
        this.confirmations = confirmations;
        this.passwords = passwords;
        this.messenger = messenger;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** @throws ma.musharaka.platform.InvalidInput with a fault for each field that cannot be taken */
    public void register(Registration registration) {
        InputCheck check = new InputCheck();
        String email = check.email("email", registration.email());
        String name = check.line("displayName", registration.displayName(), 2, 60);
        // the name stands in letters: it must not lead anywhere
        if (name.contains("/") || name.toLowerCase(java.util.Locale.ROOT).contains("www."))
            check.add("displayName", "people.name.link");
        String password = registration.password();
        if (password.length() < SHORTEST_PASSWORD) check.add("password", "people.password.short", SHORTEST_PASSWORD);
        else if (password.length() > LONGEST_PASSWORD) check.add("password", "people.password.long", LONGEST_PASSWORD);
        check.done();

        String hash = String.valueOf(passwords.encode(password));
        for (int attempt = 1; ; attempt++) {
            try {
                transaction.executeWithoutResult(status -> store(registration, email, name, hash));
                return;
            } catch (DataIntegrityViolationException | ConcurrencyFailureException sameMoment) {
                // the same address is registered elsewhere at this moment; here it looks no different
                if (attempt == MOST_ATTEMPTS) throw sameMoment;
            }
        }
    }

    private void store(Registration registration, String email, String name, String hash) {
        Optional<Person> known = persons.findByEmail(email);
        if (known.isPresent() && known.get().isConfirmed()) {
            messenger.send(new Messenger.Message(
                    email,
                    known.get().language(),
                    "account-exists",
                    known.get().displayName(),
                    registration.origin() + "/account/sign-in"));
            return;
        }
        Person person = known.orElseGet(
                () -> persons.saveAndFlush(new Person(email, hash, name, registration.language(), Instant.now(clock))));
        String token = newToken();
        confirmations.save(new EmailConfirmation(
                fingerprint(token),
                person,
                hash,
                name,
                registration.language(),
                Instant.now(clock).plus(LINK_VALIDITY)));
        String link = registration.origin() + "/account/confirm?token=" + token + "&lang="
                + registration.language().code() + "&back="
                + java.net.URLEncoder.encode(registration.back(), StandardCharsets.UTF_8);
        messenger.send(
                new Messenger.Message(email, registration.language(), "confirm", name, link, LINK_VALIDITY.toHours()));
    }

    /** The person follows the link of their mail. */
    @Transactional
    public Confirmation confirm(String token) {
        return confirmations
                .findByTokenHash(fingerprint(token))
                .map(confirmation -> confirmation.use(Instant.now(clock)))
                .orElse(Confirmation.UNKNOWN);
    }

    private String newToken() {
        byte[] bytes = new byte[32];
        random.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static String fingerprint(String token) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }

    /** A page to return to must be one of this site. */
    public static String safeBack(String back) {
        boolean own = back.startsWith("/")
                && !back.startsWith("//")
                && !back.contains("\\")
                && back.length() < 500
                && back.chars().noneMatch(Character::isISOControl);
        return own ? back : "/";
    }
}
