package ma.musharaka.budget.ui;

import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import ma.musharaka.platform.reading.ReadBy;
import ma.musharaka.platform.ui.LivePages;
import ma.musharaka.platform.ui.ReadingView;

/** An article of a chapter. */
@Route("budget/:year/:part/:side/:chapter/:article")
@AnonymousAllowed
@ReadBy(BudgetChapterReading.class)
class BudgetArticleView extends ReadingView {

    BudgetArticleView(LivePages live) {
        super(live);
    }
}
