package ma.musharaka.shell;

import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import ma.musharaka.platform.reading.ReadBy;
import ma.musharaka.platform.ui.LivePages;
import ma.musharaka.platform.ui.ReadingView;

@Route("account/register")
@AnonymousAllowed
@ReadBy(value = RegisterReading.class, parameters = "back", cached = false, indexed = false)
class RegisterView extends ReadingView {

    RegisterView(LivePages live) {
        super(live);
    }
}
