package ma.musharaka.shell;

import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import ma.musharaka.platform.reading.ReadBy;
import ma.musharaka.platform.ui.LivePages;
import ma.musharaka.platform.ui.ReadingView;

@Route("account/contact/undo")
@AnonymousAllowed
@ReadBy(
        value = ContactUndoReading.class,
        parameters = {"token", "outcome"},
        cached = false,
        indexed = false,
        live = false)
class ContactUndoView extends ReadingView {

    ContactUndoView(LivePages live) {
        super(live);
    }
}
