package ma.musharaka.search.ui;

import java.util.List;
import java.util.Optional;
import ma.musharaka.platform.SubjectSource;
import ma.musharaka.platform.Subjects;
import ma.musharaka.platform.reading.Pages;
import ma.musharaka.platform.reading.Paging;
import ma.musharaka.platform.reading.ReadingPage;
import ma.musharaka.platform.reading.ReadingRequest;
import ma.musharaka.platform.reading.ReadingSource;
import ma.musharaka.search.SearchService;
import org.springframework.stereotype.Component;

@Component
public class SearchReading implements ReadingSource {

    private final SearchService search;
    private final Subjects subjects;
    private final Pages pages;

    SearchReading(SearchService search, Subjects subjects, Pages pages) {
        this.search = search;
        this.subjects = subjects;
        this.pages = pages;
    }

    /** Something found. */
    public record Hit(String kind, String title, String address) {}

    /** What was looked for and found. */
    public record Found(String query, List<Hit> hits, Paging paging) {}

    @Override
    public Optional<ReadingPage> read(ReadingRequest request) {
        String query = request.parameter("q").orElse("");
        int page = Math.min(Paging.asked(request), SearchService.LAST_PAGE);
        SearchService.Hits found = search.find(query, page - 1);
        List<Hit> hits = found.subjects().stream()
                .flatMap(subject -> subjects
                        .find(subject, request.language())
                        .filter(view -> view.address() != null)
                        .map(view -> hit(subject.kind(), view))
                        .stream())
                .toList();
        return Optional.of(pages.page(
                "search/search",
                request,
                new Found(query, hits, Paging.of(request, found.total(), SearchService.PAGE)),
                request.texts().get("search.title"),
                request.texts().get("search.description")));
    }

    private static Hit hit(String kind, SubjectSource.View view) {
        return new Hit(kind, String.valueOf(view.title()), String.valueOf(view.address()));
    }
}
