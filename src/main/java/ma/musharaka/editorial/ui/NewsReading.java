package ma.musharaka.editorial.ui;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import ma.musharaka.editorial.EntryData;
import ma.musharaka.editorial.EntryKind;
import ma.musharaka.editorial.EntryService;
import ma.musharaka.platform.reading.Pages;
import ma.musharaka.platform.reading.Paging;
import ma.musharaka.platform.reading.ReadingPage;
import ma.musharaka.platform.reading.ReadingRequest;
import ma.musharaka.platform.reading.ReadingSource;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Page;
import org.springframework.stereotype.Component;

/** News and press notes, the newest first, narrowed by kind and year. */
@Component
public class NewsReading implements ReadingSource {

    private final EntryService entries;
    private final Pages pages;

    NewsReading(EntryService entries, Pages pages) {
        this.entries = entries;
        this.pages = pages;
    }

    /** A page of the list, and what it is narrowed to. */
    public record Listed(
            List<EntryData> entries,
            EntryService.Facets facets,
            @Nullable EntryKind kind,
            @Nullable Integer year,
            Paging paging) {

        /** The list narrowed otherwise, from its first page. */
        public String narrowed(@Nullable EntryKind otherKind, @Nullable Integer otherYear) {
            List<String> parameters = Stream.of(
                            otherKind == null ? "" : "kind=" + otherKind.code(),
                            otherYear == null ? "" : "year=" + otherYear)
                    .filter(each -> !each.isEmpty())
                    .toList();
            return parameters.isEmpty() ? "/news" : "/news?" + String.join("&", parameters);
        }
    }

    @Override
    public Optional<ReadingPage> read(ReadingRequest request) {
        EntryKind kind = request.parameter("kind").flatMap(NewsReading::kind).orElse(null);
        Integer year = request.parameter("year")
                .filter(value -> value.matches("[12][0-9]{3}"))
                .map(Integer::valueOf)
                .orElse(null);
        Page<EntryData> found = entries.news(kind, year, Paging.asked(request) - 1);
        Paging paging = Paging.of(request, found.getTotalElements(), EntryService.PAGE);
        if (paging.isBeyond()) return Optional.empty();
        return Optional.of(pages.page(
                "editorial/news",
                request,
                new Listed(found.getContent(), entries.facets(), kind, year, paging),
                request.texts().get("editorial.news.title"),
                request.texts().get("editorial.news.description", request.site().name())));
    }

    private static Optional<EntryKind> kind(String code) {
        return Stream.of(EntryKind.NEWS, EntryKind.PRESS_NOTE)
                .filter(each -> each.code().equals(code))
                .findFirst();
    }
}
