package ma.musharaka.people.ui;

import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import ma.musharaka.platform.reading.ReadBy;
import ma.musharaka.platform.ui.LivePages;
import ma.musharaka.platform.ui.ReadingView;

@Route("bodies/:slug")
@AnonymousAllowed
@ReadBy(BodyReading.class)
class BodyView extends ReadingView {

    BodyView(LivePages live) {
        super(live);
    }
}
