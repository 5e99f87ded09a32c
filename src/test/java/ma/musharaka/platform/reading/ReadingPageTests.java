package ma.musharaka.platform.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import ma.musharaka.platform.reading.ReadingPage.Html;
import ma.musharaka.platform.reading.ReadingPage.Slot;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How the output of a template becomes pieces and places between them. */
class ReadingPageTests {

    @Test
    void aPageWithoutPlacesIsOnePiece() {
        assertThat(page("\n<section><h1>Charte</h1></section>\n").blocks())
                .containsExactly(new Html("<section><h1>Charte</h1></section>"));
    }

    @Test
    void aPageIsCutAtItsPlacesAndKeepsTheirOrder() {
        ReadingPage page = page("""
                <h1>Propositions</h1>
                <!--slot:proposal-form--><p>Chargement</p><!--/slot-->
                <h2>Après</h2>
                <!--slot:sign--><!--/slot-->
                <p>Fin</p>
                """);

        assertThat(page.blocks())
                .containsExactly(
                        new Html("<h1>Propositions</h1>"),
                        new Slot("proposal-form", "<p>Chargement</p>"),
                        new Html("<h2>Après</h2>"),
                        new Slot("sign", ""),
                        new Html("<p>Fin</p>"));
    }

    @Test
    void placesNextToEachOtherLeaveNoEmptyPieceBetween() {
        assertThat(page("<!--slot:a-->1<!--/slot-->\n \n<!--slot:b-->2<!--/slot-->")
                        .blocks())
                .containsExactly(new Slot("a", "1"), new Slot("b", "2"));
    }

    @Test
    void whatStandsInAPlaceMayHaveSeveralLinesAndCommentsOfItsOwn() {
        assertThat(page("<!--slot:form--><form>\n<!-- champs -->\n</form><!--/slot-->")
                        .blocks())
                .containsExactly(new Slot("form", "<form>\n<!-- champs -->\n</form>"));
    }

    @Test
    void noPieceIsLost() {
        ReadingPage page = page("<p>1</p><!--slot:a-->x<!--/slot--><p>2</p><p>3</p><!--slot:b-->y<!--/slot-->");

        assertThat(page.blocks().stream()
                        .map(block -> switch (block) {
                            case Html html -> html.html();
                            case Slot slot -> slot.placeholder();
                        })
                        .collect(Collectors.joining()))
                .isEqualTo("<p>1</p>x<p>2</p><p>3</p>y");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  \n"})
    void anEmptyTemplateHasNoPieces(String html) {
        assertThat(page(html).blocks()).isEmpty();
        assertThat(page(html).body()).isEmpty();
    }

    @Test
    void theReaderIsGivenPiecesAndPlacesInTheirWrappings() {
        assertThat(page("<h1>A</h1><!--slot:form--><p>…</p><!--/slot-->").body())
                .isEqualTo("""
                <div class="piece"><h1>A</h1></div>
                <div class="slot" data-slot="form"><p>…</p></div>
                """);
    }

    @Test
    void whatAReaderWroteCannotMakeAPlace() {
        // templates escape what they are given
        assertThat(page("<p>&lt;!--slot:form--&gt;x&lt;!--/slot--&gt;</p>").blocks())
                .hasOnlyElementsOfType(Html.class);
    }

    private static ReadingPage page(String html) {
        return ReadingPage.of("Titre", "Une phrase.", html);
    }
}
