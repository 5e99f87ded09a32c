package ma.musharaka.notification;

import java.time.Instant;
import java.util.List;
import ma.musharaka.platform.Language;
import ma.musharaka.platform.MusharakaProperties;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Shows the letters of the demonstration, and of nothing else. */
@Service
public class OutboxReader {

    private static final int SHOWN = 50;

    private final Mails mails;
    private final MusharakaProperties properties;

    OutboxReader(Mails mails, MusharakaProperties properties) {
        this.mails = mails;
        this.properties = properties;
    }

    /** A letter as it was written. */
    public record Letter(String to, Language language, String subject, String body, Instant at) {}

    /** @throws IllegalStateException outside the demonstration: letters are between the commune and a person */
    @Transactional(readOnly = true)
    public List<Letter> newest() {
        if (!properties.demo()) throw new IllegalStateException("letters are read in the demonstration only");
        return mails.findByOrderByWrittenAtDesc(Limit.of(SHOWN)).stream()
                .map(mail ->
                        new Letter(mail.recipient(), mail.language(), mail.subject(), mail.body(), mail.writtenAt()))
                .toList();
    }
}
