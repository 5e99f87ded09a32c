package ma.musharaka.people.ui;

import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import ma.musharaka.platform.reading.ReadBy;
import ma.musharaka.platform.ui.LivePages;
import ma.musharaka.platform.ui.ReadingView;

@Route("associations/:code")
@AnonymousAllowed
@ReadBy(AssociationReading.class)
class AssociationView extends ReadingView {

    AssociationView(LivePages live) {
        super(live);
    }
}
