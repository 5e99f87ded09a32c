package ma.musharaka.budget.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.Optional;
import ma.musharaka.platform.reading.ReadBy;
import ma.musharaka.platform.reading.ReadingRequest;
import ma.musharaka.platform.ui.LivePages;
import ma.musharaka.platform.ui.ReadingView;

@Route("budget/:year")
@AnonymousAllowed
@ReadBy(BudgetReading.class)
class BudgetYearView extends ReadingView {

    private final BudgetReading reading;

    BudgetYearView(LivePages live, BudgetReading reading) {
        super(live);
        this.reading = reading;
    }

    @Override
    protected Optional<Component> slot(String id, ReadingRequest request) {
        return Optional.of(reading.chart(request));
    }
}
