package ma.musharaka.people.ui;

import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.Arrays;
import ma.musharaka.people.body.Bodies;
import ma.musharaka.people.body.BodyKind;
import ma.musharaka.people.level.CounterCodes;
import ma.musharaka.platform.ui.LivePages;

/** The bodies of the commune. */
@Route("staff/bodies")
@RolesAllowed("COMMUNE_ADMINISTRATOR")
class StaffBodiesView extends BodiesDesk {

    StaffBodiesView(LivePages live, Bodies bodies, CounterCodes codes, Clock clock) {
        super(
                live,
                bodies,
                codes,
                Arrays.stream(BodyKind.values())
                        .filter(each -> !each.isOfNetwork())
                        .toList(),
                clock,
                "body.staff.title",
                "body.staff.lead");
    }
}
