package ma.musharaka.shell;

import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import ma.musharaka.platform.reading.ReadBy;
import ma.musharaka.platform.ui.LivePages;
import ma.musharaka.platform.ui.ReadingView;

@Route("account/code")
@AnonymousAllowed
@ReadBy(value = CodeReading.class, parameters = "ticket", cached = false, indexed = false)
class CodeView extends ReadingView {

    CodeView(LivePages live) {
        super(live);
    }
}
