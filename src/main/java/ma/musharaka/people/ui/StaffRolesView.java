package ma.musharaka.people.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import ma.musharaka.people.Role;
import ma.musharaka.people.RoleService;
import ma.musharaka.people.RoleService.Change;
import ma.musharaka.people.RoleService.Holder;
import ma.musharaka.platform.InvalidInput;
import ma.musharaka.platform.Translator;
import ma.musharaka.platform.Visitor;
import ma.musharaka.platform.reading.ReadingRequest;
import ma.musharaka.platform.ui.Choice;
import ma.musharaka.platform.ui.Faults;
import ma.musharaka.platform.ui.LivePages;
import ma.musharaka.platform.ui.LiveView;

/** Who may act for the commune, what is proposed about it, and what the second person says. */
@Route("staff/roles")
@RolesAllowed({"COMMUNE_ADMINISTRATOR", "DEPUTY_ADMINISTRATOR", "OPERATOR"})
class StaffRolesView extends LiveView {

    private static final Set<String> WHO_PROPOSE = Set.of(Role.COMMUNE_ADMINISTRATOR.name(), Role.OPERATOR.name());

    private final RoleService roles;

    StaffRolesView(LivePages live, RoleService roles) {
        super(live, "role.title");
        this.roles = roles;
    }

    @Override
    protected void fill(ReadingRequest request) {
        Translator texts = request.texts();
        Visitor visitor = live().requireVisitor();
        boolean proposes = visitor.roles().stream().anyMatch(WHO_PROPOSE::contains);
        Paragraph told = Parts.status("told");
        Div content = new Div();
        Runnable show = () -> {
            content.removeAll();
            showChanges(content, visitor, told, texts);
            showHolders(content, visitor, proposes, told, texts);
        };
        add(Parts.styled(texts.get("role.lead"), "lead"));
        if (proposes) add(createProposal(visitor, told, show, texts));
        add(told, content);
        show.run();
    }

    private Div createProposal(Visitor visitor, Paragraph told, Runnable after, Translator texts) {
        TextField contact = Parts.leftToRight(new TextField(texts.get("shell.contact")));
        contact.setId("contact");
        contact.setHelperText(texts.get("role.contact-help"));
        Select<Role> role = new Choice<>();
        role.setId("role");
        role.setLabel(texts.get("role.role"));
        role.setItems(Arrays.stream(Role.values()).filter(Role::isOfACommune).toList());
        role.setItemLabelGenerator(each -> texts.get(each.textKey()));
        TextArea reason = reason(texts);
        Button propose = Parts.primary("propose", texts.get("role.propose"));
        Map<String, Component> fields = Map.of("contact", contact, "role", role, "reason", reason);
        propose.addClickListener(click -> {
            Faults.clear(fields);
            try {
                roles.propose(role.getValue(), contact.getValue(), reason.getValue(), visitor.personId());
                told.setText(texts.get("role.proposed"));
                contact.clear();
                reason.clear();
                after.run();
            } catch (InvalidInput invalid) {
                Faults.show(invalid, fields, texts);
            }
        });
        Div form = new Div(contact, role, reason, propose);
        form.addClassName("desk");
        return new Div(new H2(texts.get("role.propose-title")), form);
    }

    private static TextArea reason(Translator texts) {
        TextArea reason = new TextArea(texts.get("role.reason"));
        reason.setId("reason");
        return reason;
    }

    private void showChanges(Div content, Visitor visitor, Paragraph told, Translator texts) {
        List<Change> all = roles.changes();
        content.add(new H2(texts.get("role.changes")));
        if (all.isEmpty()) content.add(Parts.styled(texts.get("role.changes-none"), "empty"));
        for (Change change : all)
            content.add(createCard(change, visitor, told, texts, () -> {
                content.removeAll();
                getUI().ifPresent(ui -> ui.refreshCurrentRoute(false));
            }));
    }

    private Div createCard(Change change, Visitor visitor, Paragraph told, Translator texts, Runnable after) {
        Paragraph what = Parts.written(new Paragraph(texts.get(
                change.granting() ? "role.giving" : "role.taking",
                texts.get(change.role().textKey()),
                change.holder())));
        Paragraph who = Parts.styled(
                texts.get(
                        change.proposer().isEmpty() ? "role.appointed" : "role.proposed-by",
                        change.proposer(),
                        Parts.moment(change.proposedAt(), texts)),
                "meta");
        Div card = Parts.card(
                what,
                Parts.written(new Paragraph(change.reason())),
                who,
                Parts.tag(texts.get("role.state." + change.state().toLowerCase(java.util.Locale.ROOT))));
        card.addClassName("change");
        if (change.byOperator()) card.add(Parts.tag(texts.get("role.by-operator")));
        if (change.state().equals("PROPOSED")) card.add(createAnswers(change.id(), visitor, told, texts, after));
        return card;
    }

    private Div createAnswers(UUID change, Visitor visitor, Paragraph told, Translator texts, Runnable after) {
        Button confirm = Parts.primary("confirm-" + change, texts.get("role.confirm"));
        Button refuse = Parts.button("refuse-" + change, texts.get("role.refuse"));
        confirm.addClassName("confirm");
        confirm.addClickListener(click -> {
            try {
                roles.confirm(change, visitor.personId());
                after.run();
            } catch (RoleService.NotASecondPerson first) {
                told.setText(texts.get("role.not-second"));
            }
        });
        refuse.addClickListener(click -> {
            roles.refuse(change, visitor.personId());
            after.run();
        });
        return Parts.actions(confirm, refuse);
    }

    private void showHolders(Div content, Visitor visitor, boolean proposes, Paragraph told, Translator texts) {
        List<Holder> holders = roles.holders();
        content.add(new H2(texts.get("role.holders")));
        if (holders.stream().noneMatch(holder -> holder.role() == Role.COMMUNE_ADMINISTRATOR))
            content.add(Parts.styled(texts.get("role.no-administrator"), "note"));
        for (Holder holder : holders) {
            Div card = Parts.card(
                    Parts.written(new Paragraph(holder.displayName())),
                    Parts.tag(texts.get(holder.role().textKey())));
            if (proposes) {
                TextArea reason = reason(texts);
                reason.setId("reason-" + holder.role() + "-" + holder.person());
                Button end =
                        Parts.button("end-" + holder.role() + "-" + holder.person(), texts.get("role.propose-end"));
                end.addClickListener(click -> {
                    Faults.clear(Map.of("reason", reason));
                    try {
                        roles.proposeEnd(holder.role(), holder.person(), reason.getValue(), visitor.personId());
                        told.setText(texts.get("role.proposed"));
                        getUI().ifPresent(ui -> ui.refreshCurrentRoute(false));
                    } catch (InvalidInput invalid) {
                        Faults.show(invalid, Map.of("reason", reason), texts);
                    }
                });
                Details ask = new Details(texts.get("role.propose-end"), new Div(reason, end));
                card.add(ask);
            }
            content.add(card);
        }
    }
}
