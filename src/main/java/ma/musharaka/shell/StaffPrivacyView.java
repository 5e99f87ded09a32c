package ma.musharaka.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.Map;
import ma.musharaka.deadline.DeadlineService;
import ma.musharaka.people.Role;
import ma.musharaka.people.privacy.PrivacyRules;
import ma.musharaka.people.privacy.PrivacyService;
import ma.musharaka.people.privacy.PrivacyService.Request;
import ma.musharaka.platform.InvalidInput;
import ma.musharaka.platform.Translator;
import ma.musharaka.platform.reading.ReadingRequest;
import ma.musharaka.platform.ui.Choice;
import ma.musharaka.platform.ui.Faults;
import ma.musharaka.platform.ui.LivePages;
import ma.musharaka.platform.ui.LiveView;
import ma.musharaka.platform.ui.StaffEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.domain.Page;

/** What people asked about their data, until when the law wants an answer, and the answer. */
@Route("staff/privacy")
@RolesAllowed("COMMUNE_ADMINISTRATOR")
class StaffPrivacyView extends LiveView {

    private final PrivacyService requests;
    private final PrivacyRules rules;
    private final DeadlineService deadlines;
    private final Paragraph told = new Paragraph();
    private final Div list = new Div();
    private final Div more = new Div();
    private int shown;

    @Configuration(proxyBeanMethods = false)
    static class Entries {

        @Bean
        StaffEntry privacyRequestsEntry() {
            return new StaffEntry(6, "/staff/privacy", "privacy.staff.title", Role.COMMUNE_ADMINISTRATOR.name());
        }
    }

    StaffPrivacyView(LivePages live, PrivacyService requests, PrivacyRules rules, DeadlineService deadlines) {
        super(live, "privacy.staff.title");
        this.requests = requests;
        this.rules = rules;
        this.deadlines = deadlines;
        told.setId("told");
        told.addClassName("told");
        told.getElement().setAttribute("role", "status");
        list.addClassName("cards");
    }

    @Override
    protected void fill(ReadingRequest request) {
        Paragraph lead = new Paragraph(request.texts().get("privacy.staff.lead"));
        lead.addClassName("lead");
        add(lead, told, list, more);
        showFromTheBeginning(request.texts());
    }

    private void showFromTheBeginning(Translator texts) {
        list.removeAll();
        shown = 0;
        showNext(texts);
    }

    private void showNext(Translator texts) {
        Page<Request> page = requests.forStaff(shown++);
        for (Request request : page) list.add(createCard(request, texts));
        more.removeAll();
        if (page.getTotalElements() == 0) {
            Paragraph empty = new Paragraph(texts.get("privacy.staff.none"));
            empty.addClassName("empty");
            more.add(empty);
        }
        if (page.hasNext()) more.add(new Button(texts.get("deadline.staff.more"), click -> showNext(texts)));
    }

    private Div createCard(Request request, Translator texts) {
        H2 title = new H2(texts.get("privacy.ask.number", request.number()) + " · "
                + texts.get(request.kind().textKey()));
        Paragraph meta = new Paragraph(
                new Span(texts.plainDate(
                        request.askedAt().atZone(Translator.ZONE).toLocalDate())),
                createState(request, texts));
        meta.addClassName("meta");
        Div card = new Div(title, meta);
        card.addClassName("card");
        rules.opposable().stream()
                .filter(each -> each.code().equals(request.processing()))
                .forEach(each -> card.add(new Paragraph(each.title().text(texts.language()))));
        card.add(written(request.text()));
        if (request.state() == PrivacyService.State.OPEN) card.add(createAnswer(request, texts));
        else card.add(written(request.answer()));
        Boolean accepted = request.accepted();
        if (accepted != null)
            card.add(new Paragraph(texts.get(accepted ? "privacy.opposition.accepted" : "privacy.opposition.refused")));
        return card;
    }

    /** Until when, or how late: as the legal clock has it. */
    private Span createState(Request request, Translator texts) {
        Span state = new Span(texts.get(request.state().textKey()));
        state.addClassName("tag");
        if (request.state() == PrivacyService.State.OPEN)
            deadlines.forStaff(request.subject()).stream().findFirst().ifPresent(running -> {
                long late = running.daysLate(deadlines.today());
                LocalDate due = running.dueOn();
                state.addClassName(late > 0 ? "no" : "wait");
                if (late > 0) state.setText(texts.get("deadline.staff.late", late));
                else if (due != null) state.setText(texts.get("deadline.staff.due", due));
            });
        return state;
    }

    private Div createAnswer(Request request, Translator texts) {
        TextArea answer = new TextArea(texts.get("privacy.staff.answer"));
        answer.setId("answer-" + request.number());
        answer.setMinRows(3);
        answer.setWidthFull();
        Choice<Boolean> decision = new Choice<>();
        decision.setId("decision-" + request.number());
        decision.setLabel(texts.get("privacy.staff.decision"));
        decision.setHelperText(texts.get("privacy.staff.decision-help"));
        decision.setItems(Boolean.TRUE, Boolean.FALSE);
        decision.setItemLabelGenerator(
                yes -> yes == null ? "" : texts.get(yes ? "privacy.staff.accept" : "privacy.staff.refuse"));
        decision.setVisible(request.kind() == PrivacyService.Kind.OPPOSITION);
        Button send = new Button(texts.get("privacy.staff.send"));
        send.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        send.addClassName("send");
        send.addClickListener(click -> {
            Map<String, Component> fields = Map.of("answer", answer, "accepted", decision);
            Faults.clear(fields);
            try {
                requests.answer(
                        request.id(),
                        decision.getValue(),
                        answer.getValue(),
                        live().requireVisitor().personId());
                told.setText(texts.get("privacy.staff.sent"));
                showFromTheBeginning(texts);
            } catch (InvalidInput invalid) {
                Faults.show(invalid, fields, texts);
            } catch (PrivacyService.AlreadyAnswered faster) {
                told.setText(texts.get("privacy.staff.answered-before"));
                showFromTheBeginning(texts);
            }
        });
        return new Div(decision, answer, send);
    }

    private static Paragraph written(String words) {
        Paragraph paragraph = new Paragraph(words);
        paragraph.getElement().setAttribute("dir", "auto");
        paragraph.getStyle().set("white-space", "pre-line");
        return paragraph;
    }
}
