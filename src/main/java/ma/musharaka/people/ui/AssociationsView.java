package ma.musharaka.people.ui;

import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import ma.musharaka.platform.reading.ReadBy;
import ma.musharaka.platform.ui.LivePages;
import ma.musharaka.platform.ui.ReadingView;

@Route("associations")
@AnonymousAllowed
@ReadBy(AssociationsReading.class)
class AssociationsView extends ReadingView {

    AssociationsView(LivePages live) {
        super(live);
    }
}
