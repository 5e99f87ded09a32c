package ma.musharaka.editorial.ui;

import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import ma.musharaka.platform.reading.ReadBy;
import ma.musharaka.platform.ui.LivePages;
import ma.musharaka.platform.ui.ReadingView;

@Route("contact/confirm")
@AnonymousAllowed
@ReadBy(
        value = ContactConfirmReading.class,
        parameters = {"token", "outcome"},
        cached = false,
        indexed = false)
class ContactConfirmView extends ReadingView {

    ContactConfirmView(LivePages live) {
        super(live);
    }
}
