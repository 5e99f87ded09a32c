package ma.musharaka.counter;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import ma.musharaka.journal.ReceiptCode;
import ma.musharaka.platform.Channel;
import ma.musharaka.platform.SubjectRef;
import org.jspecify.annotations.Nullable;

/**
 * An entry as clerks see it.
 *
 * @param actedOn the day on the paper
 * @param enteredAt when it was typed
 * @param consentVersion of the wording that was read out
 * @param claimable whether a new claim code may be handed over
 */
public record CounterRecord(
        UUID id,
        SubjectRef subject,
        ReceiptCode receipt,
        String personName,
        Channel channel,
        LocalDate actedOn,
        Instant enteredAt,
        int consentVersion,
        @Nullable Scan scan,
        boolean claimed,
        boolean claimable) {

    /** The paper itself. */
    public record Scan(String type, String name) {}
}
