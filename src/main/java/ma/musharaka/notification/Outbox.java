package ma.musharaka.notification;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.Base64;
import java.util.UUID;
import ma.musharaka.platform.Messenger;
import ma.musharaka.platform.MusharakaProperties;
import ma.musharaka.platform.Site;
import ma.musharaka.platform.Sites;
import ma.musharaka.platform.Texts;
import ma.musharaka.platform.Translator;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Writes letters into the database, in the transaction of what they tell; the {@link Courier} takes them from there. */
@Component
class Outbox implements Messenger {

    private final Letters letters;
    private final Texts texts;
    private final Sites sites;
    private final MusharakaProperties properties;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    Outbox(Letters letters, Texts texts, Sites sites, MusharakaProperties properties, Clock clock) {
        this.letters = letters;
        this.texts = texts;
        this.sites = sites;
        this.properties = properties;
        this.clock = clock;
    }

    @Override
    @Transactional
    public void send(Message message) {
        Translator t = texts.in(message.language());
        if (message.isSms())
            letters.save(letter(Carrier.SMS, message, "", t.get("sms." + message.template(), message.arguments())));
        else letters.save(letter(Carrier.MAIL, message, subject(message, t), body(message, t) + signature(t)));
    }

    /** A mail that its reader may refuse from now on, with a word that does so. */
    @Transactional
    void send(Message message, UUID reader, Topic topic) {
        // who gave no address reads it in their inbox here
        if (message.isSms()) return;
        Translator t = texts.in(message.language());
        byte[] bytes = new byte[16];
        random.nextBytes(bytes);
        String word = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        Site site = sites.current();
        String way = site.origin() + site.link("/unsubscribe?word=" + word, message.language());
        String body = body(message, t) + signature(t) + "\n\n" + t.get("mail.unsubscribe", way);
        letters.save(letter(Carrier.MAIL, message, subject(message, t), body).refusable(reader, topic, word));
    }

    private Letter letter(Carrier carrier, Message message, String subject, String body) {
        return new Letter(
                carrier, message.to(), message.language(), message.template(), subject, body, Instant.now(clock));
    }

    static String subject(Message message, Translator t) {
        return t.get("mail." + message.template() + ".subject", message.arguments());
    }

    static String body(Message message, Translator t) {
        return t.get("mail." + message.template() + ".body", message.arguments());
    }

    private String signature(Translator t) {
        return "\n\n" + t.get("mail.signature", sites.current().name())
                + (properties.demo() ? "\n" + t.get("shell.demo") : "");
    }
}
