package ma.musharaka.notification.ui;

import java.util.Optional;
import ma.musharaka.notification.NoticeService;
import ma.musharaka.notification.NoticeService.Subscription;
import ma.musharaka.platform.reading.Pages;
import ma.musharaka.platform.reading.ReadingPage;
import ma.musharaka.platform.reading.ReadingRequest;
import ma.musharaka.platform.reading.ReadingSource;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Asks once before letters end, and says it when they have. */
@Component
public class UnsubscribeReading implements ReadingSource {

    private final NoticeService notices;
    private final Pages pages;

    UnsubscribeReading(NoticeService notices, Pages pages) {
        this.notices = notices;
        this.pages = pages;
    }

    /**
     * @param word of the letter that led here
     * @param subscription nothing where no letter has this word
     */
    public record Ending(String word, @Nullable Subscription subscription) {}

    @Override
    public Optional<ReadingPage> read(ReadingRequest request) {
        String word = request.parameter("word").orElse("");
        return Optional.of(pages.page(
                "notification/unsubscribe",
                request,
                new Ending(word, notices.subscription(word).orElse(null)),
                request.texts().get("notification.unsubscribe.title"),
                request.texts().get("notification.unsubscribe.description")));
    }
}
