package ma.musharaka.journal.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.Optional;
import ma.musharaka.platform.reading.ReadBy;
import ma.musharaka.platform.reading.ReadingRequest;
import ma.musharaka.platform.ui.LivePages;
import ma.musharaka.platform.ui.ReadingView;

/** How people took part. */
@Route("participation")
@AnonymousAllowed
@ReadBy(ParticipationReading.class)
class ParticipationView extends ReadingView {

    private final ParticipationReading reading;

    ParticipationView(LivePages live, ParticipationReading reading) {
        super(live);
        this.reading = reading;
    }

    @Override
    protected Optional<Component> slot(String id, ReadingRequest request) {
        return Optional.of(reading.chart(request));
    }
}
