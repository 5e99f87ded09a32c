package ma.musharaka.consultation.ui;

import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import ma.musharaka.platform.reading.ReadBy;
import ma.musharaka.platform.ui.LivePages;
import ma.musharaka.platform.ui.ReadingView;

@Route("consultations")
@AnonymousAllowed
@ReadBy(value = ConsultationListReading.class, feed = "consultations")
class ConsultationListView extends ReadingView {

    ConsultationListView(LivePages live) {
        super(live);
    }
}
