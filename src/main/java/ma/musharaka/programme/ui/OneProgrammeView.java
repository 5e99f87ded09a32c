package ma.musharaka.programme.ui;

import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import ma.musharaka.platform.reading.ReadBy;
import ma.musharaka.platform.ui.LivePages;
import ma.musharaka.platform.ui.ReadingView;

@Route("programmes/:slug")
@AnonymousAllowed
@ReadBy(ProgrammeReading.class)
class OneProgrammeView extends ReadingView {

    OneProgrammeView(LivePages live) {
        super(live);
    }
}
