package ma.musharaka.charter.ui;

import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import ma.musharaka.platform.reading.ReadBy;
import ma.musharaka.platform.ui.LivePages;
import ma.musharaka.platform.ui.ReadingView;

@Route("charter/changes")
@AnonymousAllowed
@ReadBy(
        value = DifferencesReading.class,
        parameters = {"from", "to"})
class DifferencesView extends ReadingView {

    DifferencesView(LivePages live) {
        super(live);
    }
}
