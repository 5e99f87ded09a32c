package ma.musharaka.opendata.ui;

import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import ma.musharaka.platform.reading.ReadBy;
import ma.musharaka.platform.ui.LivePages;
import ma.musharaka.platform.ui.ReadingView;

/** Made for each reader: the journal grows after the act, when the pages of its commune were dropped already. */
@Route("open-data")
@AnonymousAllowed
@ReadBy(value = OpenDataReading.class, cached = false)
class OpenDataView extends ReadingView {

    OpenDataView(LivePages live) {
        super(live);
    }
}
