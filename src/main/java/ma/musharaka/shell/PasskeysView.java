package ma.musharaka.shell;

import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import ma.musharaka.platform.reading.ReadBy;
import ma.musharaka.platform.ui.LivePages;
import ma.musharaka.platform.ui.ReadingView;

@Route("account/passkeys")
@AnonymousAllowed
@ReadBy(value = PasskeysReading.class, cached = false, indexed = false, live = false)
class PasskeysView extends ReadingView {

    PasskeysView(LivePages live) {
        super(live);
    }
}
