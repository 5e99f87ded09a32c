package ma.musharaka.shell;

import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import ma.musharaka.platform.reading.ReadBy;
import ma.musharaka.platform.ui.LivePages;
import ma.musharaka.platform.ui.ReadingView;

@Route("account/second-factor/new")
@AnonymousAllowed
@ReadBy(value = NewSecondFactorReading.class, parameters = "back", cached = false, indexed = false, live = false)
class NewSecondFactorView extends ReadingView {

    NewSecondFactorView(LivePages live) {
        super(live);
    }
}
