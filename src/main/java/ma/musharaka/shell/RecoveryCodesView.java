package ma.musharaka.shell;

import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import ma.musharaka.platform.reading.ReadBy;
import ma.musharaka.platform.ui.LivePages;
import ma.musharaka.platform.ui.ReadingView;

@Route("account/second-factor/codes")
@AnonymousAllowed
@ReadBy(value = RecoveryCodesReading.class, cached = false, indexed = false, live = false)
class RecoveryCodesView extends ReadingView {

    RecoveryCodesView(LivePages live) {
        super(live);
    }
}
