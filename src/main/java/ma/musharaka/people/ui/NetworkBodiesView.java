package ma.musharaka.people.ui;

import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.Arrays;
import ma.musharaka.people.body.BodyKind;
import ma.musharaka.people.body.NetworkBodies;
import ma.musharaka.platform.ui.LivePages;

/** The bodies of the network, kept by its operators from any commune's site. */
@Route("staff/network-bodies")
@RolesAllowed("OPERATOR")
class NetworkBodiesView extends BodiesDesk {

    NetworkBodiesView(LivePages live, NetworkBodies bodies, Clock clock) {
        super(
                live,
                bodies,
                null,
                Arrays.stream(BodyKind.values()).filter(BodyKind::isOfNetwork).toList(),
                clock,
                "body.network.staff-title",
                "body.network.staff-lead");
    }
}
