package ma.musharaka.deadline.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import ma.musharaka.deadline.DeadlineService;
import ma.musharaka.deadline.DeadlineService.Running;
import ma.musharaka.deadline.DeadlineState;
import ma.musharaka.deadline.LegalClock;
import ma.musharaka.deadline.LegalRule;
import ma.musharaka.platform.SubjectRef;
import ma.musharaka.platform.SubjectSource;
import ma.musharaka.platform.Subjects;
import ma.musharaka.platform.Translator;
import ma.musharaka.platform.reading.ReadingRequest;
import ma.musharaka.platform.ui.LivePages;
import ma.musharaka.platform.ui.LiveView;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Page;

/** What the commune still has to do by law, and how late it is. */
@Route("staff/deadlines")
@RolesAllowed({"COMMUNE_ADMINISTRATOR", "PETITION_OFFICER"})
class StaffDeadlinesView extends LiveView {

    private final DeadlineService deadlines;
    private final LegalClock legalClock;
    private final Subjects subjects;
    private final UnorderedList list = new UnorderedList();
    private final Div more = new Div();
    private int shown;

    StaffDeadlinesView(LivePages live, DeadlineService deadlines, LegalClock legalClock, Subjects subjects) {
        super(live, "deadline.staff.title");
        this.deadlines = deadlines;
        this.legalClock = legalClock;
        this.subjects = subjects;
        list.addClassName("grid");
    }

    @Override
    protected void fill(ReadingRequest request) {
        list.removeAll();
        shown = 0;
        Paragraph lead = new Paragraph(request.texts().get("deadline.staff.lead"));
        lead.addClassName("lead");
        add(lead, list, more);
        showNext(request.texts());
    }

    private void showNext(Translator texts) {
        Page<Running> page = deadlines.open(shown++);
        Map<SubjectRef, SubjectSource.View> known =
                subjects.findAll(page.stream().map(Running::subject).toList(), texts.language());
        for (Running running : page) list.add(createCard(running, known.get(running.subject()), texts));
        more.removeAll();
        if (page.getTotalElements() == 0) {
            Paragraph empty = new Paragraph(texts.get("deadline.staff.none"));
            empty.addClassName("empty");
            more.add(empty);
        }
        if (page.hasNext()) more.add(new Button(texts.get("deadline.staff.more"), click -> showNext(texts)));
    }

    private ListItem createCard(Running running, SubjectSource.@Nullable View subject, Translator texts) {
        LegalRule rule = legalClock.rule(running.rule()).orElseThrow();
        LocalDate due = running.dueOn();
        Paragraph meta = new Paragraph(
                createState(running, texts),
                new Span(texts.get("deadline.staff.started", running.startedOn())),
                new Span(due == null ? texts.get("deadline.staff.no-due") : texts.get("deadline.staff.due", due)));
        meta.addClassName("meta");
        Paragraph what = new Paragraph(rule.title().text(texts.language()) + " · "
                + texts.get("deadline.article", rule.law(), rule.article()));
        ListItem card = new ListItem(createTitle(running.subject(), subject, texts), what, meta);
        card.addClassName("card");
        return card;
    }

    private H2 createTitle(SubjectRef ref, SubjectSource.@Nullable View subject, Translator texts) {
        String kind = texts.get("kind." + ref.kind());
        if (subject == null) return new H2(kind);
        String name = subject.title() != null ? subject.title() : kind + numberOf(subject);
        H2 title = subject.address() == null ? new H2(name) : new H2(new Anchor(live().link(subject.address()), name));
        title.getElement().setAttribute("dir", "auto");
        return title;
    }

    private static String numberOf(SubjectSource.View subject) {
        return subject.number() == null ? "" : " " + subject.number();
    }

    /** Lateness first: it is what this page is for. */
    private Span createState(Running running, Translator texts) {
        LocalDate today = deadlines.today();
        LocalDate due = running.dueOn();
        long late = running.daysLate(today);
        String said;
        if (late > 0) said = texts.get("deadline.staff.late", late);
        else if (due == null || running.state() != DeadlineState.RUNNING)
            said = texts.get(running.state().textKey());
        else said = texts.get("deadline.staff.left", ChronoUnit.DAYS.between(today, due));
        Span state = new Span(said);
        state.addClassName("tag");
        if (late > 0) state.addClassName("no");
        else if (running.state() == DeadlineState.SUSPENDED) state.addClassName("wait");
        return state;
    }
}
