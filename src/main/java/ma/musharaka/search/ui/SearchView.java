package ma.musharaka.search.ui;

import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import ma.musharaka.platform.reading.ReadBy;
import ma.musharaka.platform.ui.LivePages;
import ma.musharaka.platform.ui.ReadingView;

@Route("search")
@AnonymousAllowed
@ReadBy(
        value = SearchReading.class,
        parameters = {"q", "page"},
        cached = false,
        indexed = false)
class SearchView extends ReadingView {

    SearchView(LivePages live) {
        super(live);
    }
}
