package ma.musharaka.editorial.ui;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import ma.musharaka.editorial.EntryData;
import ma.musharaka.editorial.EntryKind;
import ma.musharaka.editorial.EntryService;
import ma.musharaka.platform.reading.Pages;
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
            long total,
            EntryService.Facets facets,
            @Nullable EntryKind kind,
            @Nullable Integer year,
            int page,
            int lastPage) {

        /** The list narrowed otherwise, from its first page. */
        public String narrowed(@Nullable EntryKind otherKind, @Nullable Integer otherYear) {
            return address(otherKind, otherYear, 1);
        }

        /** Another page of the same list. */
        public String turned(int otherPage) {
            return address(kind, year, otherPage);
        }

        private static String address(@Nullable EntryKind kind, @Nullable Integer year, int page) {
            List<String> parameters = Stream.of(
                            kind == null ? "" : "kind=" + kind.code(),
                            year == null ? "" : "year=" + year,
                            page == 1 ? "" : "page=" + page)
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
        int page = request.parameter("page")
                .filter(value -> value.matches("[1-9][0-9]{0,5}"))
                .map(Integer::parseInt)
                .orElse(1);
        Page<EntryData> found = entries.news(kind, year, page - 1);
        Listed listed = new Listed(
                found.getContent(),
                found.getTotalElements(),
                entries.facets(),
                kind,
                year,
                page,
                Math.max(1, found.getTotalPages()));
        return Optional.of(pages.page(
                "editorial/news",
                request,
                listed,
                request.texts().get("editorial.news.title"),
                request.texts().get("editorial.news.description", request.site().name())));
    }

    private static Optional<EntryKind> kind(String code) {
        return Stream.of(EntryKind.NEWS, EntryKind.PRESS_NOTE)
                .filter(each -> each.code().equals(code))
                .findFirst();
    }
}
