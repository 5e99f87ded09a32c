package ma.musharaka.budget.ui;

import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import ma.musharaka.platform.reading.ReadBy;
import ma.musharaka.platform.ui.LivePages;
import ma.musharaka.platform.ui.ReadingView;

/** A chapter of a year's budget. */
@Route("budget/:year/:part/:side/:chapter")
@AnonymousAllowed
@ReadBy(BudgetChapterReading.class)
class BudgetChapterView extends ReadingView {

    BudgetChapterView(LivePages live) {
        super(live);
    }
}
