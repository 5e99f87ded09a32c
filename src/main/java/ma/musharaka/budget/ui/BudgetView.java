package ma.musharaka.budget.ui;

import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import ma.musharaka.platform.reading.ReadBy;
import ma.musharaka.platform.ui.LivePages;
import ma.musharaka.platform.ui.ReadingView;

/** The latest year. */
@Route("budget")
@AnonymousAllowed
@ReadBy(BudgetReading.class)
class BudgetView extends ReadingView {

    BudgetView(LivePages live) {
        super(live);
    }
}
