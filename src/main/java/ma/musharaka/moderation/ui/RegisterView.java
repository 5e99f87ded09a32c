package ma.musharaka.moderation.ui;

import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import ma.musharaka.platform.reading.ReadBy;
import ma.musharaka.platform.ui.LivePages;
import ma.musharaka.platform.ui.ReadingView;

@Route("moderation-register")
@AnonymousAllowed
@ReadBy(value = RegisterReading.class, parameters = "page", feed = "moderation-decisions")
class RegisterView extends ReadingView {

    RegisterView(LivePages live) {
        super(live);
    }
}
