package ma.musharaka.programme.ui;

import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import ma.musharaka.platform.reading.ReadBy;
import ma.musharaka.platform.ui.LivePages;
import ma.musharaka.platform.ui.ReadingView;

@Route("programmes/:slug/amendments")
@AnonymousAllowed
@ReadBy(AmendmentsReading.class)
class AmendmentsView extends ReadingView {

    AmendmentsView(LivePages live) {
        super(live);
    }
}
