package ma.musharaka.notification;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import ma.musharaka.commune.CommuneData;
import ma.musharaka.commune.CommuneService;
import ma.musharaka.platform.CommuneScope;
import ma.musharaka.platform.Messenger;
import ma.musharaka.platform.MusharakaProperties;
import ma.musharaka.platform.Texts;
import ma.musharaka.platform.Translator;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.data.domain.Limit;
import org.springframework.mail.MailException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** Writes letters into the database and delivers them afterwards. Without a mail server they wait, readable in the demonstration. */
@Component
class Outbox implements Messenger {

    private static final Logger LOG = LoggerFactory.getLogger(Outbox.class);
    private static final int BATCH = 50;

    private final Mails mails;
    private final Texts texts;
    private final CommuneService communes;
    private final ObjectProvider<JavaMailSender> sender;
    private final TransactionTemplate transaction;
    private final MusharakaProperties properties;
    private final String from;
    private final Clock clock;

    Outbox(
            Mails mails,
            Texts texts,
            CommuneService communes,
            ObjectProvider<JavaMailSender> sender,
            TransactionTemplate transaction,
            MusharakaProperties properties,
            @Value("${musharaka.mail-from:no-reply@localhost}") String from,
            Clock clock) {
        this.mails = mails;
        this.texts = texts;
        this.communes = communes;
        this.sender = sender;
        this.transaction = transaction;
        this.properties = properties;
        this.from = from;
        this.clock = clock;
    }

    @Override
    @Transactional
    public void send(Message message) {
        Translator t = texts.in(message.language());
        String commune = communes.data(CommuneScope.current())
                .map(data -> data.name().text(message.language()))
                .orElse("");
        String body = t.get("mail." + message.template() + ".body", message.arguments()) + "\n\n"
                + t.get("mail.signature", commune)
                + (properties.demo() ? "\n" + t.get("shell.demo") : "");
        mails.save(new Mail(
                message.to(),
                message.language(),
                t.get("mail." + message.template() + ".subject", message.arguments()),
                body,
                Instant.now(clock)));
    }

    @Scheduled(fixedDelayString = "${musharaka.mail-interval:2000}")
    void deliver() {
        JavaMailSender server = sender.getIfAvailable();
        if (server == null) return;
        for (CommuneData commune : communes.all()) CommuneScope.run(commune.code(), () -> deliverDue(server));
    }

    private void deliverDue(JavaMailSender server) {
        List<Mail> due = mails.findBySentAtIsNullAndNextAttemptAtLessThanEqualOrderByWrittenAt(
                Instant.now(clock), Limit.of(BATCH));
        for (Mail mail : due) {
            boolean taken = deliver(server, mail);
            transaction.executeWithoutResult(status -> mails.findById(mail.id()).ifPresent(kept -> {
                if (taken) kept.sent(Instant.now(clock), properties.demo());
                else kept.failed(Instant.now(clock));
            }));
        }
    }

    private boolean deliver(JavaMailSender server, Mail mail) {
        try {
            MimeMessage message = server.createMimeMessage();
            MimeMessageHelper helper = new MimeMessageHelper(message, true, StandardCharsets.UTF_8.name());
            helper.setFrom(from);
            helper.setTo(mail.recipient());
            helper.setSubject(mail.subject());
            helper.setText(mail.body(), html(mail));
            message.setHeader("Content-Language", mail.language().code());
            server.send(message);
            return true;
        } catch (MailException | MessagingException refused) {
            LOG.warn("a letter was not taken and will be tried again: {}", refused.getMessage());
            return false;
        }
    }

    /** The same words, in the direction of their language. */
    private static String html(Mail mail) {
        String text = mail.body().replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
        String linked = text.replaceAll("(https?://[^\\s]+)", "<a href=\"$1\"><bdi dir=\"ltr\">$1</bdi></a>");
        return "<!doctype html><html lang=\"" + mail.language().code() + "\" dir=\""
                + mail.language().dir() + "\"><body style=\"font:16px/1.6 sans-serif\">"
                + linked.replace("\n", "<br>") + "</body></html>";
    }
}
