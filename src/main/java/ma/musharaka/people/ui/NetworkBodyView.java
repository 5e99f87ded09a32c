package ma.musharaka.people.ui;

import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import ma.musharaka.platform.reading.ReadBy;
import ma.musharaka.platform.ui.LivePages;
import ma.musharaka.platform.ui.ReadingView;

@Route("bodies/network/:slug")
@AnonymousAllowed
@ReadBy(NetworkBodyReading.class)
class NetworkBodyView extends ReadingView {

    NetworkBodyView(LivePages live) {
        super(live);
    }
}
