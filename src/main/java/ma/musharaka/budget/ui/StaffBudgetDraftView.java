package ma.musharaka.budget.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import ma.musharaka.budget.BudgetDraft;
import ma.musharaka.budget.BudgetImports;
import ma.musharaka.budget.ImportState;
import ma.musharaka.budget.PublishedElsewhere;
import ma.musharaka.platform.InvalidInput;
import ma.musharaka.platform.Translator;
import ma.musharaka.platform.reading.ReadingRequest;
import ma.musharaka.platform.ui.Confirm;
import ma.musharaka.platform.ui.Desk;
import ma.musharaka.platform.ui.Faults;
import ma.musharaka.platform.ui.LivePages;
import ma.musharaka.platform.ui.LiveView;
import ma.musharaka.platform.ui.MomentField;

/** A file before it is published, or after: what it would change for people, and the buttons that do it. */
@Route("staff/budget/:id")
@RolesAllowed({"EDITOR", "COMMUNE_ADMINISTRATOR"})
class StaffBudgetDraftView extends LiveView {

    private final BudgetImports imports;
    private final Paragraph told = new Paragraph();
    private final Div conflict = new Div();
    private final Div content = new Div();

    /** A press of a button. */
    private interface Deed {
        void on(BudgetDraft draft, UUID editor);
    }

    StaffBudgetDraftView(LivePages live, BudgetImports imports) {
        super(live, "budget.draft.title");
        this.imports = imports;
        told.setId("told");
        told.addClassName("told");
        told.getElement().setAttribute("role", "status");
        conflict.setId("conflict");
        conflict.getElement().setAttribute("role", "alert");
    }

    @Override
    protected void fill(ReadingRequest request) {
        Anchor back = new Anchor(request.link("/staff/budget"), request.texts().get("budget.staff.title"));
        add(back, told, conflict, content);
        show(request);
    }

    private void show(ReadingRequest request) {
        BudgetDraft draft = id(request.route("id"));
        Translator texts = request.texts();
        content.removeAll();
        content.add(createStanding(draft, texts));
        if (draft.state() == ImportState.DRAFT || draft.state() == ImportState.SCHEDULED)
            content.add(createActs(draft, request));
        for (BudgetDraft.Year year : draft.years()) content.add(new DraftYear(year, draft.state(), request));
        content.add(StaffParts.print(texts));
    }

    private BudgetDraft id(String text) {
        try {
            return imports.find(UUID.fromString(text)).orElseThrow(NotFoundException::new);
        } catch (IllegalArgumentException none) {
            throw new NotFoundException();
        }
    }

    private static Div createStanding(BudgetDraft draft, Translator texts) {
        Span state = new Span(texts.get(draft.state().textKey()));
        state.setId("state");
        state.addClassName("tag");
        Div standing = new Div(
                new Paragraph(state),
                new Paragraph(Desk.isolated(draft.fileName())),
                Desk.styled(
                        texts.get(
                                "budget.staff.by",
                                StaffParts.author(draft.author(), texts),
                                Desk.moment(draft.madeAt(), texts)),
                        "meta"));
        if (draft.held()) standing.add(Desk.styled(texts.get("budget.import.held"), "note"));
        if (draft.state() == ImportState.SCHEDULED && draft.publishAt() != null)
            standing.add(Desk.styled(texts.get("budget.import.from", Desk.moment(draft.publishAt(), texts)), "meta"));
        if (draft.publishedAt() != null)
            standing.add(
                    Desk.styled(texts.get("budget.import.since", Desk.moment(draft.publishedAt(), texts)), "meta"));
        return standing;
    }

    private Div createActs(BudgetDraft draft, ReadingRequest request) {
        Translator texts = request.texts();
        Button publish = button("publish", texts.get("budget.do.publish"));
        publish.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        publish.addClickListener(click -> Confirm.ask(
                texts,
                "budget.publishing",
                () -> press(
                        request,
                        draft,
                        "budget.done.published",
                        Map.of(),
                        (seen, editor) -> imports.publish(seen.id(), seen.seen(), editor))));
        Button discard = button("discard", texts.get("budget.do.discard"));
        discard.addClickListener(click -> Confirm.ask(
                texts,
                "budget.discarding",
                () -> press(
                        request,
                        draft,
                        "budget.done.discarded",
                        Map.of(),
                        (seen, editor) -> imports.discard(seen.id()))));
        Div acts = new Div(new H2(texts.get("budget.do.title")), StaffParts.actions(publish, discard));
        acts.addClassNames("card", "acts");
        if (draft.state() == ImportState.SCHEDULED) {
            Button unschedule = button("unschedule", texts.get("budget.do.unschedule"));
            unschedule.addClickListener(click -> press(
                    request,
                    draft,
                    "budget.done.unscheduled",
                    Map.of(),
                    (seen, editor) -> imports.unschedule(seen.id())));
            acts.add(StaffParts.actions(unschedule));
        } else acts.add(createSchedule(draft, request));
        return acts;
    }

    private Div createSchedule(BudgetDraft draft, ReadingRequest request) {
        Translator texts = request.texts();
        MomentField at = new MomentField(texts);
        Button schedule = button("schedule", texts.get("budget.do.schedule"));
        schedule.addClickListener(click -> {
            Instant moment = at.moment();
            press(
                    request,
                    draft,
                    "budget.done.scheduled",
                    Map.of("publish-at", at),
                    (seen, editor) -> imports.schedule(seen.id(), moment, seen.seen(), editor));
        });
        return Desk.withClass(new Div(at, schedule), "beside", "later");
    }

    private void press(
            ReadingRequest request, BudgetDraft draft, String done, Map<String, Component> fields, Deed deed) {
        Translator texts = request.texts();
        conflict.removeAll();
        told.setText("");
        Faults.clear(fields);
        try {
            deed.on(draft, live().requireVisitor().personId());
            told.setText(texts.get(done));
        } catch (PublishedElsewhere meanwhile) {
            conflict.add(Desk.styled(texts.get("budget.draft.elsewhere", String.valueOf(meanwhile.year())), "fault"));
        } catch (InvalidInput invalid) {
            Faults.show(invalid, fields, texts);
            return;
        }
        show(request);
    }

    private static Button button(String id, String text) {
        Button button = new Button(text);
        button.setId(id);
        return button;
    }
}
