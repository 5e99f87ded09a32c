package ma.musharaka.charter.ui;

import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import ma.musharaka.platform.reading.ReadBy;
import ma.musharaka.platform.ui.LivePages;
import ma.musharaka.platform.ui.ReadingView;

@Route("charter/adhesion/done")
@AnonymousAllowed
@ReadBy(value = AdhesionDoneReading.class, parameters = "outcome", cached = false, indexed = false)
class AdhesionDoneView extends ReadingView {

    AdhesionDoneView(LivePages live) {
        super(live);
    }
}
