package ma.musharaka.editorial.ui;

import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import ma.musharaka.platform.reading.ReadBy;
import ma.musharaka.platform.ui.LivePages;
import ma.musharaka.platform.ui.ReadingView;

@Route("contact")
@AnonymousAllowed
@ReadBy(ContactReading.class)
class ContactView extends ReadingView {

    ContactView(LivePages live) {
        super(live);
    }
}
