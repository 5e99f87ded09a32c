package ma.musharaka.editorial.ui;

import java.time.Instant;
import java.util.Map;
import ma.musharaka.editorial.EntryData;
import ma.musharaka.editorial.EntryKind;
import ma.musharaka.platform.reading.Pages;
import ma.musharaka.platform.reading.ReadingPage;
import ma.musharaka.platform.reading.ReadingRequest;
import org.springframework.stereotype.Component;

/** The page of an entry: the same for readers and for the editor who looks before them. */
@Component
class EntryPage {

    private final Pages pages;

    EntryPage(Pages pages) {
        this.pages = pages;
    }

    ReadingPage page(EntryData entry, ReadingRequest request) {
        ReadingPage read = pages.page(
                "editorial/entry",
                request,
                entry,
                entry.content().title().text(request.language()),
                EntryParts.description(entry, request.language()));
        Instant published = entry.publishedAt();
        if (entry.kind() == EntryKind.PAGE || published == null) return read;
        Instant updated = entry.updatedAt();
        return read.under("editorial.news.title", "/news")
                .about(Map.of(
                        "@type", "NewsArticle",
                        "headline", entry.content().title().text(request.language()),
                        "datePublished", published.toString(),
                        "dateModified", (updated == null ? published : updated).toString(),
                        "author", Map.of("@id", request.site().origin() + "/#commune")));
    }
}
