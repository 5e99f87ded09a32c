package ma.musharaka.notification.ui;

import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import ma.musharaka.platform.reading.ReadBy;
import ma.musharaka.platform.ui.LivePages;
import ma.musharaka.platform.ui.ReadingView;

@Route("demo/outbox")
@AnonymousAllowed
@ReadBy(value = OutboxReading.class, cached = false, indexed = false)
class OutboxView extends ReadingView {

    OutboxView(LivePages live) {
        super(live);
    }
}
