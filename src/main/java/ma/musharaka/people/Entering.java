package ma.musharaka.people;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import ma.musharaka.commune.CommuneService;
import ma.musharaka.commune.EachCommune;
import ma.musharaka.platform.CommuneScope;
import ma.musharaka.platform.InputCheck;
import ma.musharaka.platform.Messenger;
import ma.musharaka.platform.Secrets;
import ma.musharaka.platform.Texts;
import ma.musharaka.platform.access.Acting;
import ma.musharaka.platform.access.ForEveryone;
import ma.musharaka.platform.access.ForSignedIn;
import ma.musharaka.platform.access.Self;
import ma.musharaka.platform.protection.Limited;
import ma.musharaka.platform.protection.OnTheBeat;
import ma.musharaka.platform.protection.RateLimiter;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Coming in by a link or a code, for those who have an account and those who have none yet. One door for both: nothing is
 * looked up before the person has shown that the address is theirs, so that the answer, its time and the letter are the
 * same, and nobody learns who has an account.
 */
@Service
public class Entering {

    private static final int LONGEST_NAME = 300;
    private static final int FIGURES = 6;
    private static final int MOST_ATTEMPTS = 5;

    private final Persons persons;
    private final EntryProofs proofs;
    private final PeopleService people;
    private final Passwords passwords;
    private final Messenger messenger;
    private final CommuneService communes;
    private final EachCommune everywhere;
    private final Texts texts;
    private final RateLimiter limiter;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private final ApplicationEventPublisher events;
    private final Map<String, BegunAct> acts;

    /** What the person is to come back with: the link of their mail, or the code of their telephone with this ticket. */
    public sealed interface Sent {
        record Link() implements Sent {}

        record Code(String ticket) implements Sent {}
    }

    /** What became of coming in. */
    public sealed interface Entered {
        /** Known now, and what they began is done. */
        record In(SignedIn person, String next) implements Entered {}

        record WrongCode(int triesLeft) implements Entered {}

        record UsedBefore() implements Entered {}

        record Expired() implements Entered {}

        record Unknown() implements Entered {}
    }

    /**
     * What a link is for, told to whoever holds it.
     *
     * @param newcomer whether an account is opened by it
     * @param displayName what they asked to be called; empty when they did not say
     * @param act what they began
     */
    public record Pending(boolean newcomer, boolean password, String displayName, BegunAct.@Nullable Said act) {}

    Entering(
            Persons persons,
            EntryProofs proofs,
            PeopleService people,
            Passwords passwords,
            Messenger messenger,
            CommuneService communes,
            EachCommune everywhere,
            Texts texts,
            RateLimiter limiter,
            TransactionTemplate transaction,
            Clock clock,
            ApplicationEventPublisher events,
            List<BegunAct> acts) {
        this.persons = persons;
        this.proofs = proofs;
        this.people = people;
        this.passwords = passwords;
        this.messenger = messenger;
        this.communes = communes;
        this.everywhere = everywhere;
        this.texts = texts;
        this.limiter = limiter;
        this.transaction = transaction;
        this.clock = clock;
        this.events = events;
        this.acts = acts.stream().collect(Collectors.toUnmodifiableMap(BegunAct::kind, Function.identity()));
    }

    /**
     * Sends a link or a code, whoever asks for whatever address.
     *
     * @throws ma.musharaka.platform.InvalidInput in {@code contact}, {@code displayName} and {@code password}
     */
    @ForEveryone
    @OnTheBeat
    public Sent ask(Asking asking) {
        EntryProof.Wish wish = check(asking);
        ContactPoint contact = wish.contact();
        limiter.take(Limited.ENTERING, contact.value());
        String hash = asking.password().isEmpty() ? null : passwords.hash(asking.password());
        return transaction.execute(status -> contact.isPhone() ? sendCode(wish, hash) : sendLink(wish, hash, asking));
    }

    /** Says every fault of what was given, beside the form's own, and sends nothing. */
    @ForEveryone
    public void look(Asking asking) {
        check(asking);
    }

    private EntryProof.Wish check(Asking asking) {
        InputCheck check = new InputCheck();
        ContactPoint contact = ContactPoint.read(check, "contact", asking.contact());
        String name = displayName(check, asking.displayName());
        if (!asking.password().isEmpty()) passwords.check(check, "password", asking.password(), name, contact.value());
        check.done();
        return new EntryProof.Wish(contact, name, asking.language(), asking.back(), asking.act());
    }

    /** A name that stands in letters must not lead anywhere. */
    static String displayName(InputCheck check, String typed) {
        String name = check.line("displayName", typed, typed.isBlank() ? 0 : 2, LONGEST_NAME);
        if (name.contains("/") || name.toLowerCase(java.util.Locale.ROOT).contains("www."))
            check.add("displayName", "people.name.link");
        return name;
    }

    private Sent sendLink(EntryProof.Wish wish, @Nullable String hash, Asking asking) {
        String token = Secrets.token();
        proofs.save(new EntryProof(
                wish, new EntryProof.Secret(Secrets.fingerprint(token), null), hash, Instant.now(clock)));
        String link = asking.origin() + "/account/confirm?token=" + token + "&lang="
                + wish.language().code();
        BegunAct.Kept begun = wish.act();
        messenger.send(new Messenger.Message(
                wish.contact().value(),
                wish.language(),
                begun == null ? "enter" : act(begun).letter(),
                link,
                EntryProof.LINK_VALIDITY.toHours()));
        return new Sent.Link();
    }

    private Sent sendCode(EntryProof.Wish wish, @Nullable String hash) {
        String ticket = Secrets.token();
        String code = Secrets.figures(FIGURES);
        proofs.save(new EntryProof(
                wish,
                new EntryProof.Secret(Secrets.fingerprint(ticket), codeHash(ticket, code)),
                hash,
                Instant.now(clock)));
        String commune = communes.data(CommuneScope.current())
                .map(data -> data.name().text(wish.language()))
                .orElse("");
        messenger.send(new Messenger.Message(
                wish.contact().value(),
                wish.language(),
                "enter-code",
                code,
                EntryProof.CODE_VALIDITY.toMinutes(),
                commune));
        return new Sent.Code(ticket);
    }

    private static String codeHash(String ticket, String code) {
        return Secrets.fingerprint(ticket + ' ' + code);
    }

    /** What was pressed before signing in, as a form carries it; nothing for what takes more than a press. */
    @ForEveryone
    public Optional<BegunAct.Kept> pressed(String written) {
        String[] parts = written.split(" ", 2);
        BegunAct known = acts.get(parts[0]);
        return parts.length == 2 && known != null && known.isDoneByAPress()
                ? Optional.of(new BegunAct.Kept(parts[0], parts[1]))
                : Optional.empty();
    }

    /** What it is, for the page on which one signs in. */
    @ForEveryone
    @Transactional(readOnly = true)
    public BegunAct.Said say(BegunAct.Kept pressed) {
        return act(pressed).said(pressed.content());
    }

    /**
     * Does what a person pressed who has come in by another way than a link.
     *
     * @return the page that says what came of it
     */
    @ForSignedIn
    @Transactional
    public String complete(BegunAct.Kept pressed, @Self UUID person) {
        return act(pressed).complete(pressed.content(), person);
    }

    /** What a link is for, without using it; nothing when it is good for nothing. */
    @ForEveryone
    @Transactional(readOnly = true)
    public Optional<Pending> pending(String token) {
        return proofs.findByTokenHash(Secrets.fingerprint(token))
                .filter(proof -> !proof.isUsed() && !proof.isExpired(Instant.now(clock)))
                .map(proof -> new Pending(
                        !proof.asksForACode() && persons.findBy(proof.contact()).isEmpty(),
                        proof.passwordHash() != null,
                        proof.displayName(),
                        said(proof.act())));
    }

    private BegunAct.@Nullable Said said(BegunAct.@Nullable Kept begun) {
        return begun == null ? null : act(begun).said(begun.content());
    }

    private BegunAct act(BegunAct.Kept begun) {
        return Objects.requireNonNull(acts.get(begun.kind()), begun.kind());
    }

    /**
     * The person is back, by the link of their mail or with the code of their telephone: lets them in, opens an account
     * when they have none, and does what they began.
     *
     * @param code what they typed; nothing for a link
     * @param displayName what they want to be called, if they say it now
     * @param password whether they say that the password is theirs which was chosen when the link was asked for: anyone can
     *     ask for a link to somebody's address
     * @throws ma.musharaka.platform.InvalidInput in {@code displayName}
     */
    @ForEveryone
    public Entered enter(String token, @Nullable String code, String displayName, boolean password) {
        InputCheck check = new InputCheck();
        String name = displayName(check, displayName);
        check.done();
        for (int attempt = 1; ; attempt++) {
            try {
                return transaction.execute(status -> use(token, code, name, password));
            } catch (DataIntegrityViolationException | ConcurrencyFailureException sameMoment) {
                // the same address comes in elsewhere at this moment
                if (attempt == MOST_ATTEMPTS) throw sameMoment;
            }
        }
    }

    private Entered use(String token, @Nullable String code, String name, boolean password) {
        Instant now = Instant.now(clock);
        EntryProof proof =
                proofs.findAndLockByTokenHash(Secrets.fingerprint(token)).orElse(null);
        if (proof == null) return new Entered.Unknown();
        if (proof.isUsed()) return new Entered.UsedBefore();
        if (proof.isExpired(now)) return new Entered.Expired();
        if (!proof.takes(code == null ? null : codeHash(token, code))) return new Entered.WrongCode(proof.triesLeft());
        Person person = persons.findBy(proof.contact())
                .orElseGet(() -> open(proof, name, password ? proof.passwordHash() : null, now));
        BegunAct.Kept begun = proof.act();
        String next = begun == null ? proof.back() : complete(people.signedIn(person), begun);
        proof.use(now);
        return new Entered.In(people.signedIn(person), next);
    }

    /** Does what was begun in the person's own name: they have shown who they are, and the session is not theirs yet. */
    private String complete(SignedIn person, BegunAct.Kept begun) {
        return Acting.as(person, () -> act(begun).complete(begun.content(), person.personId()));
    }

    private Person open(EntryProof proof, String name, @Nullable String password, Instant now) {
        String said = name.isEmpty() ? proof.displayName() : name;
        String called = said.isEmpty() ? texts.in(proof.language()).get("people.unnamed") : said;
        Person newcomer = persons.saveAndFlush(new Person(proof.contact(), password, called, proof.language(), now));
        events.publishEvent(new AccountOpened(newcomer.id()));
        return newcomer;
    }

    /** What was not used in time is of no use to anyone. */
    @Scheduled(fixedDelayString = "${musharaka.proofs-swept:3600000}", initialDelayString = "60000")
    void forgetExpired() {
        Instant dayAgo = Instant.now(clock).minus(Duration.ofDays(1));
        everywhere.run(() -> transaction.executeWithoutResult(status -> proofs.deleteExpired(dayAgo)));
    }

    /** The page to wait on. */
    public static String nextPage(Sent sent) {
        return switch (sent) {
            case Sent.Link link -> "/account/sent";
            case Sent.Code code -> "/account/code?ticket=" + URLEncoder.encode(code.ticket(), StandardCharsets.UTF_8);
        };
    }
}
