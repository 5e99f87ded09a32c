package ma.musharaka.platform.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.NpmPackage;
import java.util.List;
import ma.musharaka.platform.MapTiles;
import ma.musharaka.platform.Translator;
import org.jspecify.annotations.Nullable;

/**
 * A map beside the list of what stands on it, opened by a button; the map library comes only then. It is drawn without
 * any server: the commune's outline and pins. Tiles lie under them where the deployment names a server for them.
 */
@Tag("civic-map")
@JsModule("./civic-map.ts")
@NpmPackage(value = "leaflet", version = "1.9.4")
@NpmPackage(value = "@types/leaflet", version = "1.9.21", dev = true)
@NpmPackage(value = "@types/geojson", version = "7946.0.16", dev = true)
public class PlaceMap extends Component {

    /**
     * Something at a place.
     *
     * @param address in the page's language
     * @param group which list it is of, from 0
     */
    public record Spot(String name, String place, String address, double latitude, double longitude, int group) {}

    /** What the browser is given. */
    record Data(
            String label,
            String show,
            String hide,
            String failed,
            String zoomIn,
            String zoomOut,
            @Nullable Object boundary,
            List<Spot> spots,
            String tiles,
            String attribution) {}

    /**
     * @param id of the button, the same as on the reading page
     * @param boundary the commune's outline as a GeoJSON feature, where it is known
     */
    public PlaceMap(String id, @Nullable Object boundary, List<Spot> spots, MapTiles tiles, Translator texts) {
        String show = texts.get("figure.map.show");
        getElement()
                .setPropertyBean(
                        "data",
                        new Data(
                                texts.get("figure.map.label"),
                                show,
                                texts.get("figure.map.hide"),
                                texts.get("figure.map.failed"),
                                texts.get("figure.map.zoom-in"),
                                texts.get("figure.map.zoom-out"),
                                boundary,
                                spots,
                                tiles.address(),
                                tiles.attribution()));
        getElement().appendChild(Opener.button(id, show).getElement());
        getElement().setAttribute("class", "wrap");
    }
}
