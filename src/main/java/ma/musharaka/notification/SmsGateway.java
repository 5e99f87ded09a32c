package ma.musharaka.notification;

import java.util.UUID;

/**
 * Port: whoever carries short messages to telephones. Without a bean of it they wait in the outbox; the demonstration
 * shows them there.
 */
public interface SmsGateway {

    /** What became of a message that was handed over. */
    enum Handed {
        TAKEN,
        /** The number does not exist or may not be written to. */
        REFUSED,
        /** Not now. */
        LATER
    }

    /**
     * Hands a message over.
     *
     * @param key the same for the same message, however often it is handed over
     * @param number {@code +212…}
     */
    Handed send(UUID key, String number, String text);
}
