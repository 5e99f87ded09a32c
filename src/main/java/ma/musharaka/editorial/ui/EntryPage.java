package ma.musharaka.editorial.ui;

import ma.musharaka.editorial.EntryData;
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
        return pages.page(
                "editorial/entry",
                request,
                entry,
                entry.content().title().text(request.language()),
                EntryParts.description(entry, request.language()));
    }
}
