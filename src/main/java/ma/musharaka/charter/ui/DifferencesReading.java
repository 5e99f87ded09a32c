package ma.musharaka.charter.ui;

import java.util.List;
import java.util.Optional;
import ma.musharaka.charter.CharterData;
import ma.musharaka.charter.CharterDifference;
import ma.musharaka.charter.CharterService;
import ma.musharaka.platform.Language;
import ma.musharaka.platform.LocalizedText;
import ma.musharaka.platform.OptionalText;
import ma.musharaka.platform.WordDifference;
import ma.musharaka.platform.reading.Pages;
import ma.musharaka.platform.reading.ReadingPage;
import ma.musharaka.platform.reading.ReadingRequest;
import ma.musharaka.platform.reading.ReadingSource;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Two editions compared, article by article and word by word, in the reader's language. */
@Component
public class DifferencesReading implements ReadingSource {

    private final CharterService charters;
    private final Pages pages;

    DifferencesReading(CharterService charters, Pages pages) {
        this.charters = charters;
        this.pages = pages;
    }

    /**
     * The comparison that was asked for, or that of the two newest editions.
     *
     * @param difference nothing while there are not two editions to compare
     * @param language of the words compared
     */
    public record Shown(
            List<CharterData> editions, @Nullable CharterDifference difference, Language language) {

        /** The words of two texts, each as it is said in the page's language. */
        public WordDifference words(@Nullable LocalizedText before, @Nullable LocalizedText after) {
            return WordDifference.of(
                    OptionalText.orEmpty(before).text(language),
                    OptionalText.orEmpty(after).text(language));
        }

        /** The language in which they are said, where it is not the page's. */
        public @Nullable Language fallback(@Nullable LocalizedText before, @Nullable LocalizedText after) {
            Language said = OptionalText.orEmpty(after == null ? before : after)
                    .in(language)
                    .language();
            return said == language ? null : said;
        }
    }

    @Override
    public Optional<ReadingPage> read(ReadingRequest request) {
        List<CharterData> editions = charters.editions();
        int newest = editions.isEmpty() ? 0 : editions.getFirst().edition();
        int to = asked(request, "to").orElse(newest);
        int from = asked(request, "from")
                .orElse(editions.stream()
                        .map(CharterData::edition)
                        .filter(each -> each < to)
                        .findFirst()
                        .orElse(0));
        Optional<CharterDifference> difference = charters.difference(from, to);
        boolean named =
                request.parameter("from").isPresent() || request.parameter("to").isPresent();
        if (named && difference.isEmpty()) return Optional.empty();
        return Optional.of(pages.page(
                        "charter/differences",
                        request,
                        new Shown(editions, difference.orElse(null), request.language()),
                        difference
                                .map(each -> request.texts().get("charter.differences-of", from, to))
                                .orElse(request.texts().get("charter.differences")),
                        request.texts()
                                .get(
                                        "charter.differences-description",
                                        request.site().name()))
                .under("charter.navigation", "/charter"));
    }

    private static Optional<Integer> asked(ReadingRequest request, String name) {
        return request.parameter(name)
                .filter(value -> value.matches("[1-9][0-9]{0,5}"))
                .map(Integer::valueOf);
    }
}
