package ma.musharaka.shell;

import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import ma.musharaka.platform.reading.ReadBy;
import ma.musharaka.platform.ui.LivePages;
import ma.musharaka.platform.ui.ReadingView;

@Route("account/confirm")
@AnonymousAllowed
@ReadBy(value = ConfirmReading.class, parameters = "token", cached = false, indexed = false)
class ConfirmView extends ReadingView {

    ConfirmView(LivePages live) {
        super(live);
    }
}
