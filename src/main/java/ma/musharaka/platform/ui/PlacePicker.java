package ma.musharaka.platform.ui;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.NativeButton;
import ma.musharaka.platform.MapTiles;
import ma.musharaka.platform.Point;
import ma.musharaka.platform.Translator;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A place that someone may show on a map: by touching it, with the arrows of the keyboard, or where their telephone is.
 * What they write about the place is enough without it.
 */
@Tag("civic-place")
@JsModule("./civic-place.ts")
public class PlacePicker extends AbstractField<PlacePicker, @Nullable Point> implements HasValidation {

    private static final String GIVEN = "event.detail";

    private boolean invalid;
    private @Nullable String errorMessage;

    /** What the browser is given. */
    record Data(
            String label,
            String show,
            String hide,
            String help,
            String centre,
            String here,
            String nowhere,
            String remove,
            String none,
            String chosen,
            String failed,
            String zoomIn,
            String zoomOut,
            @Nullable Object boundary,
            String tiles,
            String attribution) {}

    /** @param boundary the commune's outline as a GeoJSON feature, where it is known */
    public PlacePicker(@Nullable Object boundary, MapTiles tiles, Translator texts) {
        super(null);
        String show = texts.get("figure.pick.show");
        getElement()
                .setPropertyBean(
                        "data",
                        new Data(
                                texts.get("figure.pick.label"),
                                show,
                                texts.get("figure.pick.hide"),
                                texts.get("figure.pick.help"),
                                texts.get("figure.pick.centre"),
                                texts.get("figure.pick.here"),
                                texts.get("figure.pick.nowhere"),
                                texts.get("figure.pick.remove"),
                                texts.get("figure.pick.none"),
                                texts.get("figure.pick.chosen"),
                                texts.get("figure.pick.failed"),
                                texts.get("figure.map.zoom-in"),
                                texts.get("figure.map.zoom-out"),
                                boundary,
                                tiles.address(),
                                tiles.attribution()));
        NativeButton opener = Opener.button("show-picker", show);
        getElement().appendChild(opener.getElement());
        getElement()
                .addEventListener("picked", picked -> {
                    JsonNode given = picked.getEventData().get(GIVEN);
                    setModelValue(pointOf(given), true);
                })
                .addEventData(GIVEN);
    }

    private static @Nullable Point pointOf(JsonNode given) {
        if (given == null || given.isNull()) return null;
        try {
            return new Point(
                    given.path("latitude").asDouble(Double.NaN),
                    given.path("longitude").asDouble(Double.NaN));
        } catch (IllegalArgumentException nowhere) {
            return null;
        }
    }

    @Override
    protected void setPresentationValue(@Nullable Point point) {
        if (point != null) throw new UnsupportedOperationException("only the reader picks");
    }

    @Override
    public void setErrorMessage(@Nullable String message) {
        errorMessage = message;
        getElement().setProperty("errorMessage", message == null ? "" : message);
    }

    @Override
    public @Nullable String getErrorMessage() {
        return errorMessage;
    }

    @Override
    public void setInvalid(boolean fault) {
        invalid = fault;
        getElement().setProperty("invalid", fault);
    }

    @Override
    public boolean isInvalid() {
        return invalid;
    }
}
