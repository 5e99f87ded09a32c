package ma.musharaka.editorial.ui;

import java.util.List;
import ma.musharaka.editorial.EntryData;
import ma.musharaka.editorial.EntryService;
import ma.musharaka.platform.reading.Pages;
import ma.musharaka.platform.reading.ReadingRequest;
import ma.musharaka.platform.ui.HomeSection;
import org.springframework.stereotype.Component;

/** The latest news and press notes, on the commune's home page. */
@Component
class NewsHome implements HomeSection {

    private static final int SHOWN = 3;

    private final EntryService entries;
    private final Pages pages;

    NewsHome(EntryService entries, Pages pages) {
        this.entries = entries;
        this.pages = pages;
    }

    @Override
    public int order() {
        return 70;
    }

    @Override
    public String html(ReadingRequest request) {
        List<EntryData> latest =
                entries.news(null, null, 0).getContent().stream().limit(SHOWN).toList();
        return latest.isEmpty() ? "" : pages.render("editorial/home", request, latest);
    }
}
