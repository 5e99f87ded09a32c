package ma.musharaka.people.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import ma.musharaka.commune.CommuneService;
import ma.musharaka.people.AssociationReference;
import ma.musharaka.people.AssociationService;
import ma.musharaka.people.MandateService;
import ma.musharaka.people.PeopleService;
import ma.musharaka.platform.InvalidInput;
import ma.musharaka.platform.Translator;
import ma.musharaka.platform.reading.ReadingRequest;
import ma.musharaka.platform.ui.DayField;
import ma.musharaka.platform.ui.Faults;
import ma.musharaka.platform.ui.LivePages;
import ma.musharaka.platform.ui.LiveView;

/** Where delegates declare their association, invite each other, and end what they gave. */
@Route("account/association")
@PermitAll
class AssociationDeskView extends LiveView {

    private final AssociationService associations;
    private final MandateService mandates;
    private final PeopleService people;
    private final CommuneService communes;
    private final Div content = new Div();

    AssociationDeskView(
            LivePages live,
            AssociationService associations,
            MandateService mandates,
            PeopleService people,
            CommuneService communes) {
        super(live, "association.desk");
        this.associations = associations;
        this.mandates = mandates;
        this.people = people;
        this.communes = communes;
        content.addClassName("desk");
    }

    @Override
    protected void fill(ReadingRequest request) {
        add(content);
        show(request.texts());
    }

    private void show(Translator texts) {
        UUID person = live().requireVisitor().personId();
        content.removeAll();
        for (AssociationReference each : people.mandatesOf(person)) content.add(createDelegates(each, person, texts));
        for (AssociationService.Present declared : associations.declaredBy(person))
            content.add(createDeclared(declared, texts));
        content.add(createInvited(person, texts));
        content.add(new AssociationForm(associations, communes.all(), person, () -> show(texts), texts));
    }

    private static Component createDeclared(AssociationService.Present declared, Translator texts) {
        Div card = Parts.card(
                Parts.written(new H2(declared.association().name().text(texts.language()))),
                new Paragraph(Parts.tag(texts.get(declared.state().textKey()))));
        if (!declared.reason().isEmpty()) card.add(Parts.written(new Paragraph(declared.reason())));
        return card;
    }

    private Component createDelegates(AssociationReference association, UUID person, Translator texts) {
        Div card = Parts.card(
                Parts.written(new H2(association.name().text(texts.language()))),
                new Anchor(live().link("/associations/" + association.code()), texts.get("association.read")),
                new H3(texts.get("association.delegates")));
        card.addClassName("desk");
        for (MandateService.Delegate delegate : mandates.delegates(association.id(), person)) {
            Button end = Parts.button("end-mandate", texts.get("association.end", delegate.name()));
            end.addClickListener(click -> {
                mandates.end(delegate.mandate(), person);
                show(texts);
            });
            LocalDate ends = delegate.ends();
            card.add(new Div(
                    Parts.written(new Paragraph(delegate.name())),
                    Parts.styled(
                            ends == null
                                    ? texts.get("association.since", texts.plainDate(delegate.begins()))
                                    : texts.get(
                                            "association.from-to",
                                            texts.plainDate(delegate.begins()),
                                            texts.plainDate(ends)),
                            "meta"),
                    end));
        }
        card.add(createInvitation(association.id(), person, texts));
        return card;
    }

    private Component createInvitation(UUID association, UUID person, Translator texts) {
        DayField ends = new DayField("mandate-ends", texts, "association.invite-until");
        Button invite = Parts.button("invite", texts.get("association.invite"));
        Div given = new Div();
        given.getElement().setAttribute("role", "status");
        invite.addClickListener(click -> {
            Faults.clear(Map.of("ends", ends));
            given.removeAll();
            try {
                MandateService.Invitation code = mandates.invite(association, ends.day("ends"), person);
                Span shown = new Span(code.code());
                shown.setId("invitation");
                shown.addClassName("code");
                given.add(
                        new Paragraph(shown),
                        Parts.styled(texts.get("association.invite-text", Parts.moment(code.until(), texts)), "meta"));
            } catch (InvalidInput invalid) {
                Faults.show(invalid, Map.of("ends", ends), texts);
            }
        });
        ends.setHelperText(texts.get("association.invite-until-help"));
        Div form = new Div(ends, Parts.actions(invite), given);
        form.addClassName("desk");
        return form;
    }

    private Component createInvited(UUID person, Translator texts) {
        TextField code = Parts.leftToRight(new TextField(texts.get("association.code")));
        Button accept = Parts.button("accept", texts.get("association.accept"));
        Paragraph told = Parts.status("accepted");
        accept.addClickListener(click -> {
            if (mandates.accept(code.getValue(), person)) show(texts);
            else told.setText(texts.get("association.code-unknown"));
        });
        code.setId("invitation-code");
        code.setHelperText(texts.get("association.code-help"));
        Div card = Parts.card(new H2(texts.get("association.invited")), code, Parts.actions(accept), told);
        card.addClassName("desk");
        return card;
    }
}
