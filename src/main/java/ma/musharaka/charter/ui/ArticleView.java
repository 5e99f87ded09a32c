package ma.musharaka.charter.ui;

import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import ma.musharaka.platform.reading.ReadBy;
import ma.musharaka.platform.ui.LivePages;
import ma.musharaka.platform.ui.ReadingView;

@Route("charter/editions/:edition/articles/:number")
@AnonymousAllowed
@ReadBy(ArticleReading.class)
class ArticleView extends ReadingView {

    ArticleView(LivePages live) {
        super(live);
    }
}
