package ma.musharaka.people.privacy.ui;

import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import ma.musharaka.platform.reading.ReadBy;
import ma.musharaka.platform.ui.LivePages;
import ma.musharaka.platform.ui.ReadingView;

@Route("privacy/register")
@AnonymousAllowed
@ReadBy(PrivacyRegisterReading.class)
class PrivacyRegisterView extends ReadingView {

    PrivacyRegisterView(LivePages live) {
        super(live);
    }
}
