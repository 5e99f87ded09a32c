package ma.musharaka.editorial.ui;

import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import ma.musharaka.platform.reading.ReadBy;
import ma.musharaka.platform.ui.LivePages;
import ma.musharaka.platform.ui.ReadingView;

@Route("news")
@AnonymousAllowed
@ReadBy(
        value = NewsReading.class,
        parameters = {"kind", "year", "page"},
        feed = "news")
class NewsView extends ReadingView {

    NewsView(LivePages live) {
        super(live);
    }
}
