package ma.musharaka.shell;

import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import ma.musharaka.platform.reading.ReadBy;
import ma.musharaka.platform.ui.LivePages;
import ma.musharaka.platform.ui.ReadingView;

@Route("account/second-factor")
@AnonymousAllowed
@ReadBy(value = SecondFactorReading.class, parameters = "back", cached = false, indexed = false, live = false)
class SecondFactorView extends ReadingView {

    SecondFactorView(LivePages live) {
        super(live);
    }
}
