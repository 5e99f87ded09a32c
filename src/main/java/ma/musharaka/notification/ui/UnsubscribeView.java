package ma.musharaka.notification.ui;

import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import ma.musharaka.platform.reading.ReadBy;
import ma.musharaka.platform.ui.LivePages;
import ma.musharaka.platform.ui.ReadingView;

@Route("unsubscribe")
@AnonymousAllowed
@ReadBy(value = UnsubscribeReading.class, parameters = "word", cached = false, indexed = false)
class UnsubscribeView extends ReadingView {

    UnsubscribeView(LivePages live) {
        super(live);
    }
}
