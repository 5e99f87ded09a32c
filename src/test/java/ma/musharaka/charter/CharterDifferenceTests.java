package ma.musharaka.charter;

import static ma.musharaka.charter.CharterFixtures.said;
import static ma.musharaka.charter.CharterFixtures.text;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import ma.musharaka.platform.WordDifference;
import org.junit.jupiter.api.Test;

/** What changed between two editions, without a house around them. */
class CharterDifferenceTests {

    private static CharterData edition(int number, CharterText text) {
        return new CharterData(
                UUID.randomUUID(),
                number,
                CharterState.REVISED,
                true,
                false,
                null,
                text.title(),
                text.intro(),
                text.numberedSections(),
                text.numberedCommitments(),
                List.of());
    }

    @Test
    void anArticleIsFoundAgainByItsCodeWhateverItsNumber() {
        CharterDifference difference = CharterDifference.of(
                edition(1, text("Un", "a1", "a2", "a3")), edition(2, text("Deux", "a3", "a1", "a4")));

        assertThat(difference.articles())
                .extracting(ArticleChange::kind, ArticleChange::numberBefore, ArticleChange::number)
                .containsExactlyInAnyOrder(
                        org.assertj.core.groups.Tuple.tuple(ArticleChange.Kind.REMOVED, 2, null),
                        org.assertj.core.groups.Tuple.tuple(ArticleChange.Kind.RENUMBERED, 3, 1),
                        org.assertj.core.groups.Tuple.tuple(ArticleChange.Kind.RENUMBERED, 1, 2),
                        org.assertj.core.groups.Tuple.tuple(ArticleChange.Kind.ADDED, null, 3));
        assertThat(difference.count(ArticleChange.Kind.SAME)).isOne();
    }

    @Test
    void aRewrittenCommitmentIsChangedAndNotAnother() {
        CharterText before = text("Un", "a1");
        CharterText after = new CharterText(
                before.title(),
                before.intro(),
                before.sections(),
                before.articles(),
                List.of(new CharterText.Commitment("c1", CharterParty.COMMUNE, said("Informer à temps"))));
        CharterDifference difference = CharterDifference.of(edition(1, before), edition(2, after));

        assertThat(difference.commitments())
                .singleElement()
                .extracting(ArticleChange::kind)
                .isEqualTo(ArticleChange.Kind.CHANGED);
    }

    @Test
    void removedAndAddedWordsAreMarkedAndTheOthersStand() {
        assertThat(WordDifference.of("la commune informe les citoyens", "la commune écoute les citoyens")
                        .pieces())
                .filteredOn(piece -> piece.kind() != WordDifference.Kind.KEPT)
                .containsExactly(
                        new WordDifference.Piece(WordDifference.Kind.REMOVED, "informe"),
                        new WordDifference.Piece(WordDifference.Kind.ADDED, "écoute"));
        assertThat(WordDifference.of("المواطنون والجمعيات", "المواطنات والمواطنون والجمعيات")
                        .isChange())
                .isTrue();
    }
}
