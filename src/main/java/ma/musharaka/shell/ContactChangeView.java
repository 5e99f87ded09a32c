package ma.musharaka.shell;

import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import ma.musharaka.platform.reading.ReadBy;
import ma.musharaka.platform.ui.LivePages;
import ma.musharaka.platform.ui.ReadingView;

@Route("account/contact")
@AnonymousAllowed
@ReadBy(value = ContactChangeReading.class, parameters = "outcome", cached = false, indexed = false, live = false)
class ContactChangeView extends ReadingView {

    ContactChangeView(LivePages live) {
        super(live);
    }
}
