package ma.musharaka.platform.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gg.jte.Content;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import ma.musharaka.platform.Money;
import org.junit.jupiter.api.Test;

/** A figure is a table first: what is drawn is said too, and nothing in it is read as markup. */
class FigureTests {

    private static final Templates TEMPLATES = new Templates();
    private static final Pattern DRAWN = Pattern.compile("<i class=\"k(\\d)( below)?\" style=\"inline-size:([^\"]*)\"");

    private static final List<Figure.Column> COLUMNS = List.of(new Figure.Column("Axe"), new Figure.Column("Coût"));

    @Test
    void everyWordIsEscapedWhereverItStands() {
        String sly = "<script>alert(1)</script>\"";
        Figure.Row row = new Figure.Row(said(sly), List.of(said(sly)))
                .linked("/x\"><script>")
                .drawn(Figure.Part.of(0, BigDecimal.TEN))
                .unfolding(sly, List.of(new Figure.Evidence(said(sly), "/y\"><script>", said(sly))));
        String html = render(new Figure(
                "sly", sly, List.of(new Figure.Column(sly), new Figure.Column(sly)), List.of(row), row, sly));

        assertThat(html).doesNotContain("<script>").contains("&lt;script&gt;");
    }

    @Test
    void sharesOfAWholeAddUpToIt() {
        List<Money> costs =
                List.of(Money.of("160000.00"), Money.of("130000.00"), Money.of("30000.00"), Money.of("40000.00"));
        Money whole = Money.sum(costs);
        List<Figure.Row> rows = costs.stream()
                .map(cost -> row("axe").drawn(Figure.Part.of(0, cost.percentOf(whole))))
                .toList();

        List<BigDecimal> widths = drawn(render(new Figure("f", "Coût", COLUMNS, rows, null, null)));

        assertThat(widths).hasSize(4);
        assertThat(widths.stream().reduce(BigDecimal.ZERO, BigDecimal::add).doubleValue())
                .as("each is rounded to one decimal")
                .isBetween(99.8, 100.2);
    }

    @Test
    void nothingIsDrawnWhereNothingWasReportedWhichIsNotTheSameAsZero() {
        String html = render(new Figure(
                "f",
                "Avancement",
                COLUMNS,
                List.of(row("non communiqué"), row("zéro").drawn(Figure.Part.of(0, BigDecimal.ZERO))),
                null,
                null));

        assertThat(drawn(html)).containsExactly(BigDecimal.ZERO);
        assertThat(html.split("class=\"drawn\"")).as("one bar of two rows").hasSize(2);
    }

    @Test
    void anAmountBelowZeroIsDrawnByItsSizeAndMarked() {
        Figure.Part part = Figure.Part.of(0, new BigDecimal("-12.5"));

        String html =
                render(new Figure("f", "Écart", COLUMNS, List.of(row("recul").drawn(part)), null, null));

        assertThat(html).contains("class=\"k0 below\"").contains("inline-size:12.5%");
    }

    @Test
    void noBarIsLongerThanItsPlace() {
        assertThat(Figure.Part.of(0, BigDecimal.valueOf(250)).size()).isEqualTo("100%");
        assertThat(Figure.Part.of(0, BigDecimal.valueOf(-250)).size()).isEqualTo("100%");
    }

    @Test
    void whatABarShowsIsHiddenFromThoseWhoAreReadTheCells() {
        String html = render(new Figure(
                "f",
                "Coût",
                COLUMNS,
                List.of(row("axe").drawn(Figure.Part.of(0, BigDecimal.TEN))),
                row("total"),
                null));

        assertThat(html)
                .contains("<span class=\"drawn\" aria-hidden=\"true\">")
                .contains("<th scope=\"row\">axe")
                .contains("<caption id=\"f-caption\">Coût</caption>")
                .contains("aria-labelledby=\"f-caption\"")
                .contains("<tfoot>");
    }

    @Test
    void aRowWithACellTooFewIsRefused() {
        assertThatThrownBy(() ->
                        new Figure("f", "Coût", COLUMNS, List.of(new Figure.Row(said("axe"), List.of())), null, null))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static Figure.Row row(String name) {
        return new Figure.Row(said(name), List.of(said("1")));
    }

    private static Content said(String text) {
        return output -> output.writeUserContent(text);
    }

    private static String render(Figure figure) {
        return TEMPLATES.render("tag/figure", Map.of("f", figure));
    }

    private static List<BigDecimal> drawn(String html) {
        return DRAWN.matcher(html)
                .results()
                .map(bar -> new BigDecimal(bar.group(3).replace("%", "")))
                .toList();
    }
}
