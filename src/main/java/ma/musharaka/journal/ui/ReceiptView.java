package ma.musharaka.journal.ui;

import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import ma.musharaka.platform.reading.ReadBy;
import ma.musharaka.platform.ui.LivePages;
import ma.musharaka.platform.ui.ReadingView;

@Route("receipts/:code")
@AnonymousAllowed
@ReadBy(value = ReceiptReading.class, parameters = "code", cached = false, indexed = false)
class ReceiptView extends ReadingView {

    ReceiptView(LivePages live) {
        super(live);
    }
}
