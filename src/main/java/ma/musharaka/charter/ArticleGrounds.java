package ma.musharaka.charter;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import ma.musharaka.moderation.Ground;
import ma.musharaka.moderation.GroundSource;
import ma.musharaka.platform.Fact;
import ma.musharaka.platform.Language;
import ma.musharaka.platform.LocalizedText;
import ma.musharaka.platform.Texts;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Lends the articles in force to decisions as their grounds, and remembers where one was cited. */
@Component
class ArticleGrounds implements GroundSource {

    private static final Pattern CODE = Pattern.compile("charter-([1-9][0-9]{0,5})-([1-9][0-9]{0,5})");

    private final CharterService charters;
    private final CharterApplications applications;
    private final Texts texts;

    /** An article by its number in an edition. */
    record Cited(int edition, int article) {

        static Optional<Cited> of(@Nullable String code) {
            Matcher parts = CODE.matcher(code == null ? "" : code);
            return parts.matches()
                    ? Optional.of(new Cited(Integer.parseInt(parts.group(1)), Integer.parseInt(parts.group(2))))
                    : Optional.empty();
        }

        String code() {
            return "charter-" + edition + "-" + article;
        }
    }

    ArticleGrounds(CharterService charters, CharterApplications applications, Texts texts) {
        this.charters = charters;
        this.applications = applications;
        this.texts = texts;
    }

    @Override
    public List<Ground> inForce() {
        return charters.standing().filter(each -> each.state() == CharterState.IN_FORCE).stream()
                .flatMap(charter -> charter.articles().map(article -> ground(charter, article)))
                .toList();
    }

    @Override
    public Optional<Ground> find(String code) {
        return Cited.of(code)
                .flatMap(cited -> charters.edition(cited.edition())
                        .flatMap(charter -> charter.article(cited.article()).map(article -> ground(charter, article))));
    }

    private Ground ground(CharterData charter, CharterData.Article article) {
        return new Ground(
                new Cited(charter.edition(), article.number()).code(),
                new LocalizedText(
                        title(article, Language.AR), title(article, Language.FR), title(article, Language.ZGH)),
                article.text(),
                charter.addressOf(article));
    }

    private String title(CharterData.Article article, Language language) {
        return texts.in(language).get("charter.article", article.number()) + " · "
                + article.title().text(language);
    }

    /** Any decision of any room that cites an article, within its own transaction. */
    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void on(Fact decision) {
        Cited.of(decision.ground()).ifPresent(cited -> applications.save(new CharterApplication(cited, decision)));
    }
}
