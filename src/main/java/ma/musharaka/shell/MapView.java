package ma.musharaka.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.Optional;
import ma.musharaka.platform.reading.ReadBy;
import ma.musharaka.platform.reading.ReadingRequest;
import ma.musharaka.platform.ui.LivePages;
import ma.musharaka.platform.ui.PlaceMap;
import ma.musharaka.platform.ui.ReadingView;

/** What is where in the commune. */
@Route("map")
@AnonymousAllowed
@ReadBy(MapReading.class)
class MapView extends ReadingView {

    private final MapReading reading;

    MapView(LivePages live, MapReading reading) {
        super(live);
        this.reading = reading;
    }

    @Override
    protected Optional<Component> slot(String id, ReadingRequest request) {
        PlaceMap map = reading.map(request);
        return Optional.of(map);
    }
}
