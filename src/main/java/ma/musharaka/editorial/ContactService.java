package ma.musharaka.editorial;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import ma.musharaka.commune.CommuneData;
import ma.musharaka.commune.CommuneService;
import ma.musharaka.commune.EachCommune;
import ma.musharaka.journal.ReceiptCode;
import ma.musharaka.journal.Receipts;
import ma.musharaka.people.PeopleService;
import ma.musharaka.people.Role;
import ma.musharaka.platform.CommuneScope;
import ma.musharaka.platform.InputCheck;
import ma.musharaka.platform.Language;
import ma.musharaka.platform.Messenger;
import ma.musharaka.platform.Secrets;
import ma.musharaka.platform.Sites;
import ma.musharaka.platform.access.ForEveryone;
import ma.musharaka.platform.access.Self;
import ma.musharaka.platform.protection.Limited;
import ma.musharaka.platform.protection.ProofOfWork;
import ma.musharaka.platform.protection.RateLimiter;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Takes messages to the commune from anyone. Whoever is signed in, or whose browser did a little work, is taken at their
 * word; anyone else confirms by a link that goes to the address they gave.
 */
@Service
public class ContactService {

    static final Duration LINK_VALIDITY = Duration.ofHours(24);

    private final ContactMessages messages;
    private final CommuneService communes;
    private final EachCommune everywhere;
    private final PeopleService people;
    private final Receipts receipts;
    private final Messenger messenger;
    private final RateLimiter limiter;
    private final ProofOfWork work;
    private final Sites sites;
    private final ApplicationEventPublisher facts;
    private final TransactionTemplate transaction;
    private final Clock clock;

    ContactService(
            ContactMessages messages,
            CommuneService communes,
            EachCommune everywhere,
            PeopleService people,
            Receipts receipts,
            Messenger messenger,
            RateLimiter limiter,
            ProofOfWork work,
            Sites sites,
            ApplicationEventPublisher facts,
            TransactionTemplate transaction,
            Clock clock) {
        this.messages = messages;
        this.communes = communes;
        this.everywhere = everywhere;
        this.people = people;
        this.receipts = receipts;
        this.messenger = messenger;
        this.limiter = limiter;
        this.work = work;
        this.sites = sites;
        this.facts = facts;
        this.transaction = transaction;
        this.clock = clock;
    }

    /**
     * Takes a message.
     *
     * @param author who is signed in, if anyone
     * @param proof of the work that the sender's browser did, if it did any
     * @return the receipt; nothing when a link was sent that has to be followed first
     * @throws ma.musharaka.platform.InvalidInput with a fault for each field that cannot be taken
     */
    @ForEveryone
    public Optional<ReceiptCode> send(ContactDraft draft, @Self @Nullable UUID author, String proof) {
        InputCheck check = new InputCheck();
        String name = check.line("name", draft.name(), 0, ContactDraft.LONGEST_NAME);
        String replyTo = draft.replyTo().isBlank() ? "" : check.email("replyTo", draft.replyTo());
        String text = check.text("text", draft.text(), ContactDraft.SHORTEST_TEXT, ContactDraft.LONGEST_TEXT);
        check.done();
        limiter.take(Limited.CONTACT, author);
        boolean taken = author != null || work.isDone(proof);
        if (!taken && replyTo.isEmpty())
            check.add("replyTo", "editorial.contact.address-needed").done();
        // a link goes to somebody who may never have asked for it
        if (!taken) limiter.take(Limited.CONTACT, replyTo);
        ContactDraft checked = new ContactDraft(name, replyTo, text, draft.language());
        return transaction.execute(status -> taken ? Optional.of(pass(checked, author)) : askToConfirm(checked));
    }

    private ReceiptCode pass(ContactDraft draft, @Nullable UUID author) {
        return passOn(messages.saveAndFlush(new ContactMessage(draft, null, Instant.now(clock))), author);
    }

    private Optional<ReceiptCode> askToConfirm(ContactDraft draft) {
        String token = Secrets.token();
        messages.save(new ContactMessage(draft, Secrets.fingerprint(token), Instant.now(clock)));
        String link = sites.current().origin() + "/contact/confirm?token=" + token + "&lang="
                + draft.language().code();
        messenger.send(new Messenger.Message(
                draft.replyTo(), draft.language(), "contact-confirm", link, LINK_VALIDITY.toHours()));
        return Optional.empty();
    }

    /** The link was followed and pressed; pressed again it says the same. Nothing when it is good for nothing. */
    @ForEveryone
    @Transactional
    public Optional<ReceiptCode> confirm(String token) {
        return messages.findAndLockByTokenHash(Secrets.fingerprint(token))
                .filter(message -> message.isPassedOn() || !isOld(message))
                .flatMap(message ->
                        message.isPassedOn() ? receipts.of(message.subject()) : Optional.of(passOn(message, null)));
    }

    private boolean isOld(ContactMessage message) {
        return message.writtenAt().plus(LINK_VALIDITY).isBefore(Instant.now(clock));
    }

    private ReceiptCode passOn(ContactMessage message, @Nullable UUID author) {
        Instant now = Instant.now(clock);
        ReceiptCode receipt = receipts.issue(message.subject());
        ContactDraft draft = message.draft();
        for (Reader reader : readers())
            messenger.send(new Messenger.Message(
                    reader.to,
                    reader.language,
                    "contact-message",
                    receipt.toString(),
                    draft.name().isEmpty() ? "—" : draft.name(),
                    draft.replyTo().isEmpty() ? "—" : draft.replyTo(),
                    draft.text()));
        message.passedOn(now);
        facts.publishEvent(new ContactReceived(CommuneScope.current(), message.id(), author, now));
        return receipt;
    }

    private record Reader(String to, Language language) {}

    /** The commune's own address; while it has said none, those who answer for its site. */
    private List<Reader> readers() {
        CommuneData commune = communes.data(CommuneScope.current()).orElseThrow();
        String own = commune.contact().email();
        return own != null
                ? List.of(new Reader(own, commune.defaultLanguage()))
                : Stream.of(Role.COMMUNE_ADMINISTRATOR)
                        .flatMap(role -> people.holders(role).stream())
                        .filter(holder -> holder.to().contains("@"))
                        .map(holder -> new Reader(holder.to(), holder.language()))
                        .toList();
    }

    /** What was never confirmed is nobody's message. */
    @Scheduled(fixedDelayString = "${musharaka.proofs-swept:3600000}", initialDelayString = "90000")
    void forgetUnconfirmed() {
        Instant before = Instant.now(clock).minus(LINK_VALIDITY.multipliedBy(2));
        everywhere.run(() -> transaction.executeWithoutResult(status -> messages.deleteNeverConfirmed(before)));
    }
}
