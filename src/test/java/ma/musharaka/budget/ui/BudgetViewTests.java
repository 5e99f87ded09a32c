package ma.musharaka.budget.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.NativeButton;
import java.util.List;
import ma.musharaka.platform.Language;
import ma.musharaka.platform.Sites;
import ma.musharaka.platform.Texts;
import ma.musharaka.platform.reading.ReadingPage;
import ma.musharaka.platform.reading.ReadingRequest;
import ma.musharaka.platform.ui.Chart;
import ma.musharaka.platform.ui.LivePages;
import ma.musharaka.testing.IntegrationTest;
import ma.musharaka.testing.TestCommunes;
import ma.musharaka.testing.Views;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The budget's chart, in the place that its reading page keeps for it. */
@IntegrationTest
class BudgetViewTests {

    @Autowired
    private BudgetReading reading;

    @Autowired
    private LivePages live;

    @Autowired
    private Sites sites;

    @Autowired
    private Texts texts;

    private ReadingRequest request() {
        return Views.request(sites, texts, Language.FR, "/budget", null);
    }

    private List<ReadingPage.Slot> slots() {
        return reading.read(request()).orElseThrow().blocks().stream()
                .filter(ReadingPage.Slot.class::isInstance)
                .map(ReadingPage.Slot.class::cast)
                .toList();
    }

    @Test
    void theLiveChartHasTheButtonOfTheReadingPage() {
        Views.visit(TestCommunes.BENI_MELLAL, Language.FR, () -> {
            assertThat(slots())
                    .singleElement()
                    .satisfies(slot ->
                            assertThat(slot.placeholder()).contains("id=\"" + BudgetReading.OPEN + "\"", "data-boot"));
            Component chart =
                    new BudgetView(live, reading).slot("chart", request()).orElseThrow();
            assertThat(chart).isInstanceOf(Chart.class);
            assertThat(Views.byId(chart, NativeButton.class, BudgetReading.OPEN).getText())
                    .isEqualTo(texts.in(Language.FR).get("figure.explore"));
            assertThat(chart.getElement().getPropertyRaw("data").toString())
                    .contains("\"categories\":[\"2024\",\"2025\"]")
                    .contains("\"values\":[");
        });
    }

    @Test
    void aCommuneWithOneBudgetHasNothingToCompareAndNoButton() {
        Views.visit(TestCommunes.DEMNATE, Language.FR, () -> assertThat(slots()).isEmpty());
    }
}
