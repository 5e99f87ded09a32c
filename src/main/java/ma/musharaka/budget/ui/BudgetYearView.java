package ma.musharaka.budget.ui;

import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import ma.musharaka.platform.reading.ReadBy;
import ma.musharaka.platform.ui.LivePages;
import ma.musharaka.platform.ui.ReadingView;

@Route("budget/:year")
@AnonymousAllowed
@ReadBy(BudgetReading.class)
class BudgetYearView extends ReadingView {

    BudgetYearView(LivePages live) {
        super(live);
    }
}
