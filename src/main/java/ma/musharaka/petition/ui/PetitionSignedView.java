package ma.musharaka.petition.ui;

import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import ma.musharaka.platform.reading.ReadBy;
import ma.musharaka.platform.ui.LivePages;
import ma.musharaka.platform.ui.ReadingView;

@Route("petitions/:number/signed")
@AnonymousAllowed
@ReadBy(value = PetitionSignedReading.class, parameters = "outcome", cached = false, indexed = false)
class PetitionSignedView extends ReadingView {

    PetitionSignedView(LivePages live) {
        super(live);
    }
}
