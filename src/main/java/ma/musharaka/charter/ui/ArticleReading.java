package ma.musharaka.charter.ui;

import java.util.List;
import java.util.Optional;
import ma.musharaka.charter.CharterData;
import ma.musharaka.charter.CharterService;
import ma.musharaka.platform.reading.Pages;
import ma.musharaka.platform.reading.ReadingPage;
import ma.musharaka.platform.reading.ReadingRequest;
import ma.musharaka.platform.reading.ReadingSource;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** An article of an edition: what people and decisions cite. */
@Component("charterArticleReading")
public class ArticleReading implements ReadingSource {

    private final CharterService charters;
    private final Pages pages;

    ArticleReading(CharterService charters, Pages pages) {
        this.charters = charters;
        this.pages = pages;
    }

    /**
     * An article with its like in other editions.
     *
     * @param before the article before it in the same edition
     * @param next the article after it
     * @param elsewhere the same article in other public editions, the newest first
     * @param applied decisions that cited it, the newest of them
     * @param timesApplied how many there are
     */
    public record Shown(
            CharterData charter,
            CharterData.Section section,
            CharterData.Article article,
            CharterData.@Nullable Article before,
            CharterData.@Nullable Article next,
            List<Elsewhere> elsewhere,
            List<CharterService.Applied> applied,
            long timesApplied) {}

    /** The same article in another edition. */
    public record Elsewhere(CharterData charter, CharterData.Article article) {}

    @Override
    public Optional<ReadingPage> read(ReadingRequest request) {
        return request.number("edition")
                .flatMap(charters::edition)
                .flatMap(charter -> request.number("number")
                        .flatMap(charter::article)
                        .map(article -> page(request, charter, article)));
    }

    private ReadingPage page(ReadingRequest request, CharterData charter, CharterData.Article article) {
        List<Elsewhere> elsewhere = charters.editions().stream()
                .filter(each -> each.edition() != charter.edition())
                .flatMap(each -> each.article(article.code()).stream().map(same -> new Elsewhere(each, same)))
                .toList();
        String title = request.texts().get("charter.article", article.number()) + " · "
                + article.title().text(request.language());
        Shown shown = new Shown(
                charter,
                charter.sections().stream()
                        .filter(section -> section.articles().contains(article))
                        .findFirst()
                        .orElseThrow(),
                article,
                charter.article(article.number() - 1).orElse(null),
                charter.article(article.number() + 1).orElse(null),
                elsewhere,
                charters.applied(charter.edition(), article.number()),
                charters.timesApplied(charter.edition(), article.number()));
        return pages.page(
                        "charter/article",
                        request,
                        shown,
                        title,
                        request.texts()
                                .get(
                                        "charter.article-description",
                                        article.number(),
                                        charter.edition(),
                                        request.site().name()))
                .under("charter.navigation", "/charter");
    }
}
