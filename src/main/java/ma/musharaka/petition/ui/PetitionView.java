package ma.musharaka.petition.ui;

import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import ma.musharaka.platform.reading.ReadBy;
import ma.musharaka.platform.ui.LivePages;
import ma.musharaka.platform.ui.ReadingView;

@Route("petitions/:number")
@AnonymousAllowed
@ReadBy(PetitionReading.class)
class PetitionView extends ReadingView {

    PetitionView(LivePages live) {
        super(live);
    }
}
