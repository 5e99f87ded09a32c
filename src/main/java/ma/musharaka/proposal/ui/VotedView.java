package ma.musharaka.proposal.ui;

import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import ma.musharaka.platform.reading.ReadBy;
import ma.musharaka.platform.ui.LivePages;
import ma.musharaka.platform.ui.ReadingView;

@Route("proposals/:number/voted")
@AnonymousAllowed
@ReadBy(value = VotedReading.class, parameters = "outcome", cached = false, indexed = false)
class VotedView extends ReadingView {

    VotedView(LivePages live) {
        super(live);
    }
}
