package ma.musharaka.journal.ui;

import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import ma.musharaka.platform.reading.ReadBy;
import ma.musharaka.platform.ui.LivePages;
import ma.musharaka.platform.ui.ReadingView;

@Route("receipts")
@AnonymousAllowed
@ReadBy(value = ReceiptReading.class, parameters = "code", cached = false, indexed = false)
class ReceiptsView extends ReadingView {

    ReceiptsView(LivePages live) {
        super(live);
    }
}
