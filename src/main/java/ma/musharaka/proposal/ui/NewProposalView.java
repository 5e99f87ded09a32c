package ma.musharaka.proposal.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.Optional;
import ma.musharaka.people.Entering;
import ma.musharaka.platform.reading.ReadBy;
import ma.musharaka.platform.reading.ReadingRequest;
import ma.musharaka.platform.ui.LivePages;
import ma.musharaka.platform.ui.ReadingView;
import ma.musharaka.proposal.ProposalService;

@Route("proposals/new")
@AnonymousAllowed
@ReadBy(NewProposalReading.class)
class NewProposalView extends ReadingView {

    private final ProposalService proposals;
    private final Entering entering;

    NewProposalView(LivePages live, ProposalService proposals, Entering entering) {
        super(live);
        this.proposals = proposals;
        this.entering = entering;
    }

    @Override
    protected Optional<Component> slot(String id, ReadingRequest request) {
        return Optional.of(new ProposalForm(proposals, entering, request));
    }
}
