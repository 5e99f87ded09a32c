package ma.musharaka.notification.ui;

import java.util.Optional;
import ma.musharaka.notification.NoticeService;
import ma.musharaka.notification.NoticeService.Subscription;
import ma.musharaka.platform.reading.Pages;
import ma.musharaka.platform.reading.ReadingPage;
import ma.musharaka.platform.reading.ReadingRequest;
import ma.musharaka.platform.reading.ReadingSource;
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

    /** @param word of the letter that led here */
    public record Ending(String word, Subscription subscription) {}

    @Override
    public Optional<ReadingPage> read(ReadingRequest request) {
        String word = request.route().getOrDefault("word", "");
        return notices.subscription(word)
                .map(subscription -> pages.page(
                        "notification/unsubscribe",
                        request,
                        new Ending(word, subscription),
                        request.texts().get("notification.unsubscribe.title"),
                        request.texts().get("notification.unsubscribe.description")));
    }
}
