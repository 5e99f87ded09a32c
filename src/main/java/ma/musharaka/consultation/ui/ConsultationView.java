package ma.musharaka.consultation.ui;

import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import ma.musharaka.platform.reading.ReadBy;
import ma.musharaka.platform.ui.LivePages;
import ma.musharaka.platform.ui.ReadingView;

@Route("consultations/:slug")
@AnonymousAllowed
@ReadBy(ConsultationReading.class)
class ConsultationView extends ReadingView {

    ConsultationView(LivePages live) {
        super(live);
    }
}
