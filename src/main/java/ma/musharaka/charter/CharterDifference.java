package ma.musharaka.charter;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Two editions side by side, article by article and commitment by commitment, each found again by its code.
 *
 * @param articles in the order of the later edition; what is gone stands where it was
 */
public record CharterDifference(
        CharterData before, CharterData after, List<ArticleChange> articles, List<ArticleChange> commitments) {

    static CharterDifference of(CharterData before, CharterData after) {
        return new CharterDifference(before, after, articles(before, after), commitments(before, after));
    }

    private static List<ArticleChange> articles(CharterData before, CharterData after) {
        List<ArticleChange> changes = new ArrayList<>();
        List<CharterData.Article> gone = new ArrayList<>(before.articles()
                .filter(old -> after.article(old.code()).isEmpty())
                .toList());
        for (CharterData.Article now : after.articles().toList()) {
            Optional<CharterData.Article> old = before.article(now.code());
            // what is gone stands before what came after it
            old.ifPresent(found -> {
                gone.stream()
                        .filter(each -> each.number() < found.number())
                        .forEach(each -> changes.add(removed(each)));
                gone.removeIf(each -> each.number() < found.number());
            });
            changes.add(old.map(found -> kept(found, now)).orElseGet(() -> added(now)));
        }
        gone.forEach(each -> changes.add(removed(each)));
        return changes;
    }

    private static ArticleChange kept(CharterData.Article old, CharterData.Article now) {
        boolean same = old.title().equals(now.title()) && old.text().equals(now.text());
        ArticleChange.Kind kind = !same
                ? ArticleChange.Kind.CHANGED
                : old.number() != now.number() ? ArticleChange.Kind.RENUMBERED : ArticleChange.Kind.SAME;
        return new ArticleChange(
                kind, null, old.number(), now.number(), old.title(), now.title(), old.text(), now.text());
    }

    private static ArticleChange added(CharterData.Article now) {
        return new ArticleChange(
                ArticleChange.Kind.ADDED, null, null, now.number(), null, now.title(), null, now.text());
    }

    private static ArticleChange removed(CharterData.Article old) {
        return new ArticleChange(
                ArticleChange.Kind.REMOVED, null, old.number(), null, old.title(), null, old.text(), null);
    }

    private static List<ArticleChange> commitments(CharterData before, CharterData after) {
        List<ArticleChange> changes = new ArrayList<>();
        for (CharterData.Commitment now : after.commitments()) {
            CharterData.Commitment old = before.commitments().stream()
                    .filter(each -> each.code().equals(now.code()))
                    .findFirst()
                    .orElse(null);
            changes.add(new ArticleChange(
                    kind(old, now),
                    now.party(),
                    old == null ? null : old.number(),
                    now.number(),
                    null,
                    null,
                    old == null ? null : old.text(),
                    now.text()));
        }
        for (CharterData.Commitment old : before.commitments())
            if (after.commitments().stream().noneMatch(each -> each.code().equals(old.code())))
                changes.add(new ArticleChange(
                        ArticleChange.Kind.REMOVED, old.party(), old.number(), null, null, null, old.text(), null));
        return changes;
    }

    private static ArticleChange.Kind kind(
            CharterData.@org.jspecify.annotations.Nullable Commitment old, CharterData.Commitment now) {
        if (old == null) return ArticleChange.Kind.ADDED;
        if (!Objects.equals(old.text(), now.text())) return ArticleChange.Kind.CHANGED;
        return old.number() == now.number() && old.party() == now.party()
                ? ArticleChange.Kind.SAME
                : ArticleChange.Kind.RENUMBERED;
    }

    /** What is not as it was, articles and commitments. */
    public long count(ArticleChange.Kind kind) {
        return articles.stream().filter(each -> each.kind() == kind).count()
                + commitments.stream().filter(each -> each.kind() == kind).count();
    }
}
