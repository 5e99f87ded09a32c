package ma.musharaka.people.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import ma.musharaka.people.PersonLookup;
import ma.musharaka.people.cnie.CnieService;
import ma.musharaka.people.level.CounterCodes;
import ma.musharaka.people.level.LevelService;
import ma.musharaka.people.level.ResidentListService;
import ma.musharaka.platform.InvalidInput;
import ma.musharaka.platform.Translator;
import ma.musharaka.platform.reading.ReadingRequest;
import ma.musharaka.platform.ui.Faults;
import ma.musharaka.platform.ui.LivePages;
import ma.musharaka.platform.ui.LiveView;

/** The counter: a clerk finds the person who stands there, writes down what they saw, or gives a paper with a code. */
@Route("staff/checks")
@RolesAllowed("CLERK")
class StaffChecksView extends LiveView {

    private final LevelService levels;
    private final CounterCodes codes;
    private final PersonLookup persons;
    private final CnieService numbers;
    private final ResidentListService lists;

    StaffChecksView(
            LivePages live,
            LevelService levels,
            CounterCodes codes,
            PersonLookup persons,
            CnieService numbers,
            ResidentListService lists) {
        super(live, "level.staff.title");
        this.levels = levels;
        this.codes = codes;
        this.persons = persons;
        this.numbers = numbers;
        this.lists = lists;
    }

    @Override
    protected void fill(ReadingRequest request) {
        Translator texts = request.texts();
        add(Parts.styled(texts.get("level.staff.lead"), "lead"), createFinder(texts), createPaper(texts));
        add(new ResidentListImport(lists, live().requireVisitor(), texts));
    }

    private Div createFinder(Translator texts) {
        TextField who = Parts.leftToRight(new TextField());
        Button find = Parts.primary("find", texts.get("level.find.do"));
        Paragraph told = Parts.status("found");
        Div person = new Div();

        find.addClickListener(click -> {
            person.removeAll();
            Optional<PersonLookup.Found> found = find(who.getValue());
            told.setText(found.isEmpty() ? texts.get("level.find.nobody") : "");
            found.ifPresent(known -> {
                UUID clerk = live().requireVisitor().personId();
                PersonChecks checks = new PersonChecks(levels, known, clerk, texts);
                if (numbers.isOpen()) checks.add(new PersonNumber(numbers, known.id(), clerk, texts));
                person.add(checks);
            });
        });

        who.setId("who");
        who.setLabel(texts.get("level.find.who"));
        who.setHelperText(texts.get("level.find.who-help"));
        who.setMaxLength(200);
        Div section = new Div(new H2(texts.get("level.find.title")), who, Parts.actions(find), told, person);
        section.addClassName("desk");
        return section;
    }

    private Optional<PersonLookup.Found> find(String typed) {
        return typed.contains("@")
                ? persons.byContact(typed)
                : codes.whoShows(typed).or(() -> persons.byContact(typed));
    }

    private Div createPaper(Translator texts) {
        SeenFields fields = new SeenFields("paper", false, texts);
        Button give = Parts.button("give", texts.get("level.paper.do"));
        Div given = new Div();
        given.getElement().setAttribute("role", "status");

        give.addClickListener(click -> {
            Faults.clear(fields.byName());
            given.removeAll();
            try {
                CounterCodes.Given code =
                        codes.issue(fields.seen(), live().requireVisitor().personId());
                Span shown = new Span(code.code());
                shown.setId("paper-code");
                shown.addClassName("code");
                given.add(
                        new Paragraph(shown),
                        Parts.styled(texts.get("level.paper.until", Parts.moment(code.until(), texts)), "meta"));
            } catch (InvalidInput invalid) {
                Faults.show(invalid, Map.copyOf(fields.byName()), texts);
            }
        });

        Div section = new Div(
                new H2(texts.get("level.paper.title")),
                new Paragraph(texts.get("level.paper.text")),
                fields,
                Parts.actions(give),
                given);
        section.addClassName("desk");
        return section;
    }
}
