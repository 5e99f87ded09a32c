package ma.musharaka.journal.ui;

import java.util.Optional;
import ma.musharaka.journal.ReceiptCode;
import ma.musharaka.journal.Receipts;
import ma.musharaka.platform.SubjectSource;
import ma.musharaka.platform.Subjects;
import ma.musharaka.platform.reading.Pages;
import ma.musharaka.platform.reading.ReadingPage;
import ma.musharaka.platform.reading.ReadingRequest;
import ma.musharaka.platform.reading.ReadingSource;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What became of something, for whoever holds its receipt. Without a code, the place to type one. */
@Component
public class ReceiptReading implements ReadingSource {

    private final Receipts receipts;
    private final Subjects subjects;
    private final Pages pages;

    ReceiptReading(Receipts receipts, Subjects subjects, Pages pages) {
        this.receipts = receipts;
        this.subjects = subjects;
        this.pages = pages;
    }

    /** @param typed what the reader typed, when no receipt has this code */
    public record Shown(String typed, Receipts.@Nullable Issued issued, SubjectSource.@Nullable View subject) {}

    @Override
    public Optional<ReadingPage> read(ReadingRequest request) {
        String inAddress = request.route("code");
        String typed = inAddress.isEmpty() ? request.parameter("code").orElse("") : inAddress;
        Receipts.Issued issued =
                ReceiptCode.parse(typed).flatMap(receipts::find).orElse(null);
        if (issued == null && !inAddress.isEmpty()) return Optional.empty();
        SubjectSource.View subject = issued == null
                ? null
                : subjects.find(issued.subject(), request.language()).orElse(null);
        return Optional.of(pages.page(
                "journal/receipt",
                request,
                new Shown(typed, issued, subject),
                request.texts().get("journal.receipt.title"),
                request.texts().get("journal.receipt.description")));
    }
}
