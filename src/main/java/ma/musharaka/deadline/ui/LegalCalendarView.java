package ma.musharaka.deadline.ui;

import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import ma.musharaka.platform.reading.ReadBy;
import ma.musharaka.platform.ui.LivePages;
import ma.musharaka.platform.ui.ReadingView;

@Route("legal-calendar")
@AnonymousAllowed
@ReadBy(
        value = LegalCalendarReading.class,
        parameters = {"rule", "from"},
        cached = false)
class LegalCalendarView extends ReadingView {

    LegalCalendarView(LivePages live) {
        super(live);
    }
}
