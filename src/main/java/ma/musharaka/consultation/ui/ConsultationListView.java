package ma.musharaka.consultation.ui;

import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import ma.musharaka.platform.reading.ReadBy;
import ma.musharaka.platform.ui.LivePages;
import ma.musharaka.platform.ui.ReadingView;

/** Not cached: the days that are left change at midnight, without any fact. */
@Route("consultations")
@AnonymousAllowed
@ReadBy(value = ConsultationListReading.class, cached = false, feed = "consultations")
class ConsultationListView extends ReadingView {

    ConsultationListView(LivePages live) {
        super(live);
    }
}
