package ma.musharaka.shell;

import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import ma.musharaka.platform.reading.ReadBy;
import ma.musharaka.platform.ui.LivePages;
import ma.musharaka.platform.ui.ReadingView;

@Route("account/password")
@AnonymousAllowed
@ReadBy(value = PasswordReading.class, cached = false, indexed = false, live = false)
class PasswordView extends ReadingView {

    PasswordView(LivePages live) {
        super(live);
    }
}
