package ma.musharaka.people.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Map;
import ma.musharaka.people.cnie.CndpService;
import ma.musharaka.platform.InvalidInput;
import ma.musharaka.platform.Translator;
import ma.musharaka.platform.reading.ReadingRequest;
import ma.musharaka.platform.ui.Confirm;
import ma.musharaka.platform.ui.Faults;
import ma.musharaka.platform.ui.LivePages;
import ma.musharaka.platform.ui.LiveView;

/** The CNDP authorisation under which the commune may ask for identity numbers. */
@Route("staff/cndp")
@RolesAllowed("COMMUNE_ADMINISTRATOR")
class StaffCndpView extends LiveView {

    private final CndpService cndp;

    StaffCndpView(LivePages live, CndpService cndp) {
        super(live, "cnie.cndp.title");
        this.cndp = cndp;
    }

    @Override
    protected void fill(ReadingRequest request) {
        Translator texts = request.texts();
        TextField number = Parts.leftToRight(new TextField(texts.get("cnie.cndp.number")));
        Button enter = Parts.primary("enter", texts.get("cnie.cndp.enter"));
        Button withdraw = Parts.button("withdraw", texts.get("cnie.cndp.withdraw"));
        Paragraph told = Parts.status("told");

        enter.addClickListener(click -> {
            Faults.clear(Map.of("number", number));
            try {
                cndp.enter(number.getValue(), live().requireVisitor().personId());
                told.setText(texts.get("cnie.cndp.entered"));
                withdraw.setVisible(true);
            } catch (InvalidInput invalid) {
                Faults.show(invalid, Map.of("number", number), texts);
            }
        });
        withdraw.addClickListener(click -> Confirm.ask(texts, "cnie.cndp.withdrawing", () -> {
            cndp.withdraw(live().requireVisitor().personId());
            number.clear();
            told.setText(texts.get("cnie.cndp.withdrawn"));
            withdraw.setVisible(false);
        }));

        number.setId("number");
        number.setHelperText(texts.get("cnie.cndp.help"));
        number.setValue(cndp.number().orElse(""));
        withdraw.setVisible(cndp.number().isPresent());
        Div form = new Div(number, Parts.actions(enter, withdraw), told);
        form.addClassName("desk");
        add(Parts.styled(texts.get("cnie.cndp.lead"), "lead"));
        if (!cndp.hasKeys()) add(Parts.styled(texts.get("cnie.cndp.no-keys"), "note"));
        add(form);
    }
}
