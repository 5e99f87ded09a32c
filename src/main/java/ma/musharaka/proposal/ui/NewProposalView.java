package ma.musharaka.proposal.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.Optional;
import ma.musharaka.platform.Visitor;
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

    NewProposalView(LivePages live, ProposalService proposals) {
        super(live);
        this.proposals = proposals;
    }

    @Override
    protected Optional<Component> slot(String id, ReadingRequest request) {
        Visitor visitor = request.visitor();
        return visitor == null ? Optional.empty() : Optional.of(new ProposalForm(proposals, visitor, request));
    }
}
