package ma.musharaka.platform.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.NpmPackage;
import java.math.BigDecimal;
import java.util.List;
import ma.musharaka.platform.Translator;

/**
 * A chart beside the data table that it draws, opened by a button; the drawing library comes only then. The reading page
 * shows the same button in its slot, under the same id.
 */
@Tag("civic-chart")
@JsModule("./civic-chart.ts")
@NpmPackage(value = "echarts", version = "5.6.0")
public class Chart extends Component {

    /** What is stacked: a value for each category. */
    public record Series(String name, List<BigDecimal> values, List<String> texts) {}

    /** One way to look at the figures. */
    public record Look(String name, List<String> categories, List<Series> series) {}

    /**
     * What is drawn, with the words around it.
     *
     * @param label what the chart shows, for those who do not see it
     * @param looksLabel what is chosen between the looks
     * @param seriesLabel what is chosen among the series
     */
    public record Drawn(String label, String looksLabel, String seriesLabel, List<Look> looks) {

        /** Whether there is anything to draw. */
        public boolean isEmpty() {
            return looks.isEmpty();
        }
    }

    /** What the browser is given. */
    record Data(
            String label,
            String looksLabel,
            String seriesLabel,
            String explore,
            String hide,
            String failed,
            List<Look> looks) {}

    /** @param id of the button, the same as on the reading page */
    public Chart(String id, Drawn drawn, Translator texts) {
        String explore = texts.get("figure.explore");
        getElement()
                .setPropertyBean(
                        "data",
                        new Data(
                                drawn.label(),
                                drawn.looksLabel(),
                                drawn.seriesLabel(),
                                explore,
                                texts.get("figure.hide"),
                                texts.get("figure.failed"),
                                drawn.looks()));
        getElement().appendChild(Opener.button(id, explore).getElement());
        getElement().setAttribute("class", "wrap");
    }
}
