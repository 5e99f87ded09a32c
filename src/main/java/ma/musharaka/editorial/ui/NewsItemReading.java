package ma.musharaka.editorial.ui;

import java.util.Optional;
import ma.musharaka.editorial.EntryService;
import ma.musharaka.platform.reading.ReadingPage;
import ma.musharaka.platform.reading.ReadingRequest;
import ma.musharaka.platform.reading.ReadingSource;
import org.springframework.stereotype.Component;

/** News or a press note. */
@Component
public class NewsItemReading implements ReadingSource {

    private final EntryService entries;
    private final EntryPage page;

    NewsItemReading(EntryService entries, EntryPage page) {
        this.entries = entries;
        this.page = page;
    }

    @Override
    public Optional<ReadingPage> read(ReadingRequest request) {
        return entries.newsItem(request.route("slug")).map(entry -> page.page(entry, request));
    }

    @Override
    public Optional<String> movedTo(ReadingRequest request) {
        return entries.movedTo(request.route("slug"));
    }
}
