package ma.musharaka.proposal.ui;

import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import ma.musharaka.platform.reading.ReadBy;
import ma.musharaka.platform.ui.LivePages;
import ma.musharaka.platform.ui.ReadingView;

@Route("proposals/:number")
@AnonymousAllowed
@ReadBy(ProposalReading.class)
class ProposalView extends ReadingView {

    ProposalView(LivePages live) {
        super(live);
    }
}
