package ma.musharaka.shell;

import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import ma.musharaka.platform.reading.ReadBy;
import ma.musharaka.platform.ui.LivePages;
import ma.musharaka.platform.ui.ReadingView;

@Route("account/sent")
@AnonymousAllowed
@ReadBy(value = SentReading.class, parameters = "outcome", cached = false, indexed = false)
class SentView extends ReadingView {

    SentView(LivePages live) {
        super(live);
    }
}
