package ma.musharaka.programme.ui;

import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import ma.musharaka.platform.reading.ReadBy;
import ma.musharaka.platform.ui.LivePages;
import ma.musharaka.platform.ui.ReadingView;

@Route("programme/:slug/reports/:number")
@AnonymousAllowed
@ReadBy(value = ReportReading.class, parameters = "page", feed = "comments")
class OneReportView extends ReadingView {

    OneReportView(LivePages live) {
        super(live);
    }
}
