package ma.musharaka.programme.ui;

import com.vaadin.flow.component.customfield.CustomField;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Locale;
import ma.musharaka.platform.Place;
import ma.musharaka.platform.Translator;
import ma.musharaka.platform.ui.Desk;
import ma.musharaka.platform.ui.FieldMaker;
import ma.musharaka.platform.ui.LocalizedField;
import org.jspecify.annotations.Nullable;

/** Where a project is seen: what people call the place, and its point on the map. */
class PlaceFields extends CustomField<Place> {

    private static final int LONGEST = 200;

    private final LocalizedField name;
    private final TextField latitude;
    private final TextField longitude;

    PlaceFields(FieldMaker make, Translator texts) {
        setId("place");
        setLabel(texts.get("programme.field.place"));
        setHelperText(texts.get("programme.field.place-help"));
        setWidthFull();
        name = make.text("place-name", "programme.field.place-name", 1, LONGEST);
        latitude = make.address("latitude", "programme.field.latitude", null);
        longitude = make.address("longitude", "programme.field.longitude", null);
        add(name, Desk.withClass(new Div(latitude, longitude), "fields"));
    }

    /**
     * Nothing where nothing is typed.
     *
     * @throws ma.musharaka.platform.InvalidInput when a part is missing, or there is no such point
     */
    @Nullable
    Place place() {
        boolean none = latitude.isEmpty() && longitude.isEmpty() && name.textOrNone() == null;
        if (none) return null;
        try {
            return new Place(degrees(latitude), degrees(longitude), name.text());
        } catch (IllegalArgumentException nowhere) {
            throw FieldMaker.fault("place", "programme.fault.place");
        }
    }

    private static double degrees(TextField field) {
        return Double.parseDouble(field.getValue().strip().replace(',', '.'));
    }

    void show(@Nullable Place place) {
        name.show(place == null ? null : place.name());
        latitude.setValue(place == null ? "" : String.format(Locale.ROOT, "%.6f", place.latitude()));
        longitude.setValue(place == null ? "" : String.format(Locale.ROOT, "%.6f", place.longitude()));
    }

    @Override
    protected @Nullable Place generateModelValue() {
        return null;
    }

    @Override
    protected void setPresentationValue(@Nullable Place place) {
        show(place);
    }
}
