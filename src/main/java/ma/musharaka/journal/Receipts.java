package ma.musharaka.journal;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import ma.musharaka.platform.SubjectRef;
import ma.musharaka.platform.access.ForEveryone;
import ma.musharaka.platform.access.ForHouse;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Gives a receipt for whatever is submitted, and tells what became of it. */
@Service
public class Receipts {

    private final ReceiptsRepository receipts;
    private final JournalEntries entries;
    private final List<ReceiptSource> others;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    Receipts(ReceiptsRepository receipts, JournalEntries entries, List<ReceiptSource> others, Clock clock) {
        this.receipts = receipts;
        this.entries = entries;
        this.others = others;
        this.clock = clock;
    }

    /**
     * What a receipt stands for, and the acts since.
     *
     * @param toTheDay whether only the day is known, and the hour means nothing
     */
    public record Issued(ReceiptCode code, SubjectRef subject, Instant issuedAt, boolean toTheDay, List<Act> acts) {}

    /** An act on the subject. */
    public record Act(String fact, Instant at) {}

    /** A receipt in the transaction of the act; one for each subject. */
    @ForHouse
    @Transactional(propagation = Propagation.MANDATORY)
    public ReceiptCode issue(SubjectRef subject) {
        return receipts.save(new Receipt(ReceiptCode.random(random), subject, Instant.now(clock)))
                .code();
    }

    /** A code for a room that keeps its receipts itself, and says of them what {@link ReceiptSource} asks. */
    @ForHouse
    public ReceiptCode newCode() {
        return ReceiptCode.random(random);
    }

    @ForEveryone
    @Transactional(readOnly = true)
    public Optional<Issued> find(ReceiptCode code) {
        return own(code)
                .or(() -> others.stream()
                        .flatMap(source -> source.find(code).stream())
                        .findFirst());
    }

    private Optional<Issued> own(ReceiptCode code) {
        return receipts.findByCode(code.plain())
                .map(receipt -> new Issued(
                        receipt.code(),
                        receipt.subject(),
                        receipt.issuedAt(),
                        false,
                        entries
                                .findBySubjectKindAndSubjectIdOrderByAtAscIdAsc(
                                        receipt.subject().kind(),
                                        receipt.subject().id())
                                .stream()
                                .map(entry -> new Act(entry.fact(), entry.at()))
                                .toList()));
    }

    @ForHouse
    @Transactional(readOnly = true)
    public Optional<ReceiptCode> of(SubjectRef subject) {
        return receipts.findBySubjectKindAndSubjectId(subject.kind(), subject.id())
                .map(Receipt::code);
    }
}
