package ma.musharaka.petition.ui;

import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import ma.musharaka.platform.reading.ReadBy;
import ma.musharaka.platform.ui.LivePages;
import ma.musharaka.platform.ui.ReadingView;

@Route("petitions")
@AnonymousAllowed
@ReadBy(
        value = PetitionsReading.class,
        parameters = {"page", "state"},
        feed = "petitions")
class PetitionsView extends ReadingView {

    PetitionsView(LivePages live) {
        super(live);
    }
}
