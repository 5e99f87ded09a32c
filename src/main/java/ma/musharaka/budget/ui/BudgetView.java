package ma.musharaka.budget.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.Optional;
import ma.musharaka.platform.reading.ReadBy;
import ma.musharaka.platform.reading.ReadingRequest;
import ma.musharaka.platform.ui.LivePages;
import ma.musharaka.platform.ui.ReadingView;

/** The latest year. */
@Route("budget")
@AnonymousAllowed
@ReadBy(BudgetReading.class)
class BudgetView extends ReadingView {

    private final BudgetReading reading;

    BudgetView(LivePages live, BudgetReading reading) {
        super(live);
        this.reading = reading;
    }

    @Override
    protected Optional<Component> slot(String id, ReadingRequest request) {
        return Optional.of(reading.chart(request));
    }
}
