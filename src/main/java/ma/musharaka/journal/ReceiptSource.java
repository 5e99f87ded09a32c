package ma.musharaka.journal;

import java.util.Optional;

/**
 * Port: receipts that a room keeps itself, because the moment and the order of its acts must not be kept anywhere: they
 * would tell who it was.
 */
public interface ReceiptSource {

    Optional<Receipts.Issued> find(ReceiptCode code);
}
