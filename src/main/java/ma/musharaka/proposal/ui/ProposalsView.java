package ma.musharaka.proposal.ui;

import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import ma.musharaka.platform.reading.ReadBy;
import ma.musharaka.platform.ui.LivePages;
import ma.musharaka.platform.ui.ReadingView;

@Route("proposals")
@AnonymousAllowed
@ReadBy(
        value = ProposalsReading.class,
        parameters = {"page", "topic", "order"},
        feed = "proposals")
class ProposalsView extends ReadingView {

    ProposalsView(LivePages live) {
        super(live);
    }
}
