package ma.musharaka.notification.ui;

import java.util.Optional;
import ma.musharaka.notification.OutboxReader;
import ma.musharaka.platform.reading.Pages;
import ma.musharaka.platform.reading.ReadingPage;
import ma.musharaka.platform.reading.ReadingRequest;
import ma.musharaka.platform.reading.ReadingSource;
import org.springframework.stereotype.Component;

/** The demonstration's letters; outside it there is no such page. */
@Component
class OutboxReading implements ReadingSource {

    private final OutboxReader outbox;
    private final Pages pages;

    OutboxReading(OutboxReader outbox, Pages pages) {
        this.outbox = outbox;
        this.pages = pages;
    }

    @Override
    public Optional<ReadingPage> read(ReadingRequest request) {
        if (!request.site().demo()) return Optional.empty();
        return Optional.of(pages.page(
                "notification/outbox",
                request,
                outbox.newest(),
                request.texts().get("notification.outbox.title"),
                request.texts().get("notification.outbox.description")));
    }
}
