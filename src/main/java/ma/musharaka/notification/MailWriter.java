package ma.musharaka.notification;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.Date;
import java.util.Map;
import ma.musharaka.platform.Site;
import ma.musharaka.platform.Sites;
import ma.musharaka.platform.Texts;
import ma.musharaka.platform.Translator;
import ma.musharaka.platform.reading.Templates;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Writes a letter as mail: its words as text, and the same words in the commune's frame. */
@Component
class MailWriter {

    private static final String UTF_8 = StandardCharsets.UTF_8.name();

    private final Texts texts;
    private final Sites sites;
    private final Templates templates;
    private final String from;

    MailWriter(
            Texts texts,
            Sites sites,
            Templates templates,
            @Value("${musharaka.mail-from:no-reply@localhost}") String from) {
        this.texts = texts;
        this.sites = sites;
        this.templates = templates;
        this.from = from;
    }

    MimeMessage write(Session session, Letter letter) throws MessagingException, UnsupportedEncodingException {
        Site site = sites.current();
        Translator t = texts.in(letter.language());
        String commune = site.name().text(letter.language());
        KeyedMessage message =
                new KeyedMessage(session, "<" + letter.id() + from.substring(from.lastIndexOf('@')) + ">");
        message.setFrom(new InternetAddress(from, t.get("mail.sender", commune), UTF_8));
        message.setRecipient(Message.RecipientType.TO, new InternetAddress(letter.recipient(), true));
        message.setSubject(letter.subject(), UTF_8);
        message.setSentDate(Date.from(letter.writtenAt()));
        message.setHeader("Content-Language", letter.language().code());
        message.setHeader("Auto-Submitted", "auto-generated");
        if (letter.unsubscribe() != null) {
            message.setHeader("List-Unsubscribe", "<" + unsubscribe(site, letter.unsubscribe()) + ">");
            message.setHeader("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
        }
        MimeBodyPart plain = new MimeBodyPart();
        plain.setText(letter.body(), UTF_8);
        MimeBodyPart framed = new MimeBodyPart();
        framed.setText(framed(t, site, commune, letter.body()), UTF_8, "html");
        message.setContent(new MimeMultipart("alternative", plain, framed));
        message.saveChanges();
        return message;
    }

    /** Where one press, or the mail program itself, ends letters of this kind. */
    static String unsubscribe(Site site, String word) {
        return site.origin() + "/forms/unsubscribe/" + word;
    }

    private String framed(Translator t, Site site, String commune, String body) {
        return templates.render(
                "notification/letter",
                Map.of(
                        "t",
                        t,
                        "commune",
                        t.get("mail.sender", commune),
                        "brand",
                        site.brand(),
                        "home",
                        site.origin() + site.link("/", t.language()),
                        "paragraphs",
                        Wording.paragraphs(body)));
    }

    /** A message that is known by a key of ours: the server, and the reader's program, see one that came twice. */
    private static final class KeyedMessage extends MimeMessage {

        private final String key;

        KeyedMessage(Session session, String key) {
            super(session);
            this.key = key;
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", key);
        }
    }
}
