package ma.musharaka.charter.ui;

import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import ma.musharaka.platform.reading.ReadBy;
import ma.musharaka.platform.ui.LivePages;
import ma.musharaka.platform.ui.ReadingView;

@Route("charter/editions/:edition")
@AnonymousAllowed
@ReadBy(EditionReading.class)
class EditionView extends ReadingView {

    EditionView(LivePages live) {
        super(live);
    }
}
