package ma.musharaka.shell;

import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import ma.musharaka.platform.reading.ReadBy;
import ma.musharaka.platform.ui.LivePages;
import ma.musharaka.platform.ui.ReadingView;

@Route("")
@AnonymousAllowed
@ReadBy(HomeReading.class)
class HomeView extends ReadingView {

    HomeView(LivePages live) {
        super(live);
    }
}
