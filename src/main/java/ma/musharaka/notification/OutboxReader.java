package ma.musharaka.notification;

import java.time.Instant;
import java.util.List;
import ma.musharaka.platform.Language;
import ma.musharaka.platform.MusharakaProperties;
import ma.musharaka.platform.access.ForEveryone;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Shows the letters of the demonstration, and of nothing else. */
@Service
public class OutboxReader {

    private static final int SHOWN = 50;

    private final Letters letters;
    private final MusharakaProperties properties;

    OutboxReader(Letters letters, MusharakaProperties properties) {
        this.letters = letters;
        this.properties = properties;
    }

    /**
     * A letter as it was written.
     *
     * @param subject empty for an SMS, which has none
     * @param sms whether it goes to a telephone
     */
    public record Letter(String to, Language language, String subject, String body, Instant at, boolean sms) {}

    /** @throws IllegalStateException outside the demonstration: letters are between the commune and a person */
    @ForEveryone
    @Transactional(readOnly = true)
    public List<Letter> newest() {
        if (!properties.demo()) throw new IllegalStateException("letters are read in the demonstration only");
        return letters.findByOrderByWrittenAtDesc(Limit.of(SHOWN)).stream()
                .map(letter -> new Letter(
                        letter.recipient(),
                        letter.language(),
                        letter.subject(),
                        letter.body(),
                        letter.writtenAt(),
                        letter.carrier() == Carrier.SMS))
                .toList();
    }
}
