package ma.musharaka.charter.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import java.util.UUID;
import ma.musharaka.charter.CharterData;
import ma.musharaka.charter.CharterService;
import ma.musharaka.charter.CharterState;
import ma.musharaka.charter.FollowUp;
import ma.musharaka.platform.Translator;
import ma.musharaka.platform.reading.ReadingRequest;
import ma.musharaka.platform.ui.Desk;
import ma.musharaka.platform.ui.LivePages;
import ma.musharaka.platform.ui.LiveView;

/** Where the staff write down how far the charter in force is kept. */
@Route("staff/charter/follow-up")
@RolesAllowed({"EDITOR", "COMMUNE_ADMINISTRATOR"})
class StaffFollowUpView extends LiveView {

    private final CharterService charters;
    private final FollowUp followUp;
    private final Paragraph told = Desk.status("told");
    private final Div place = Desk.withClass(new Div(), "desk");

    StaffFollowUpView(LivePages live, CharterService charters, FollowUp followUp) {
        super(live, "charter.follow-up");
        this.charters = charters;
        this.followUp = followUp;
    }

    @Override
    protected void fill(ReadingRequest request) {
        Translator texts = request.texts();
        add(Desk.withClass(
                new Div(
                        new Anchor(request.link("/staff/charter"), texts.get("charter.staff.title")),
                        new Anchor(request.link("/charter/follow-up"), texts.get("charter.staff.read"))),
                "actions"));
        Optional<CharterData> charter = charters.standing().filter(each -> each.state() == CharterState.IN_FORCE);
        if (charter.isEmpty()) {
            add(Desk.styled(texts.get("charter.fault.not-in-force"), "note"));
            return;
        }
        add(Desk.styled(texts.get("charter.staff.follow-up-lead"), "lead"), told, place);
        show(charter.get(), request);
    }

    private void show(CharterData charter, ReadingRequest request) {
        place.removeAll();
        UUID editor = live().requireVisitor().personId();
        FollowUpForms forms = new FollowUpForms(followUp, editor, request, doneKey -> {
            show(charter, request);
            told.setText(request.texts().get(doneKey));
        });
        place.add(forms.judgement(charter), forms.measure(), forms.indicator(), forms.review());
    }
}
