package ma.musharaka.programme.ui;

import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import ma.musharaka.platform.reading.ReadBy;
import ma.musharaka.platform.ui.LivePages;
import ma.musharaka.platform.ui.ReadingView;

@Route("programmes/:slug/reports/:year")
@AnonymousAllowed
@ReadBy(SelfReportReading.class)
class SelfReportView extends ReadingView {

    SelfReportView(LivePages live) {
        super(live);
    }
}
