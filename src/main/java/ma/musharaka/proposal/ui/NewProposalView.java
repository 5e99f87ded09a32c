package ma.musharaka.proposal.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.Optional;
import ma.musharaka.commune.BoundaryService;
import ma.musharaka.people.Entering;
import ma.musharaka.platform.MapTiles;
import ma.musharaka.platform.reading.ReadBy;
import ma.musharaka.platform.reading.ReadingRequest;
import ma.musharaka.platform.ui.LivePages;
import ma.musharaka.platform.ui.PlacePicker;
import ma.musharaka.platform.ui.ReadingView;
import ma.musharaka.proposal.ProposalService;

@Route("proposals/new")
@AnonymousAllowed
@ReadBy(NewProposalReading.class)
class NewProposalView extends ReadingView {

    private final ProposalService proposals;
    private final Entering entering;
    private final BoundaryService boundaries;
    private final MapTiles tiles;

    NewProposalView(
            LivePages live, ProposalService proposals, Entering entering, BoundaryService boundaries, MapTiles tiles) {
        super(live);
        this.proposals = proposals;
        this.entering = entering;
        this.boundaries = boundaries;
        this.tiles = tiles;
    }

    @Override
    protected Optional<Component> slot(String id, ReadingRequest request) {
        PlacePicker point = new PlacePicker(boundaries.find().orElse(null), tiles, request.texts());
        return Optional.of(new ProposalForm(proposals, entering, request, point));
    }
}
