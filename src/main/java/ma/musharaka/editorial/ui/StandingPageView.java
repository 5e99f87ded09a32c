package ma.musharaka.editorial.ui;

import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import ma.musharaka.platform.reading.ReadBy;
import ma.musharaka.platform.ui.LivePages;
import ma.musharaka.platform.ui.ReadingView;

@Route("pages/:slug")
@AnonymousAllowed
@ReadBy(StandingPageReading.class)
class StandingPageView extends ReadingView {

    StandingPageView(LivePages live) {
        super(live);
    }
}
