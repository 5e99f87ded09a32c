package ma.musharaka.people.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import ma.musharaka.people.PersonLookup;
import ma.musharaka.people.level.LevelService;
import ma.musharaka.platform.InvalidInput;
import ma.musharaka.platform.Translator;
import ma.musharaka.platform.ui.Faults;

/** A person at the counter: how well the commune knows them, what was checked, and what the clerk adds or takes back. */
class PersonChecks extends Div {

    private final LevelService levels;
    private final PersonLookup.Found person;
    private final UUID clerk;
    private final Translator texts;
    private final Div standing = new Div();
    private final Div written = new Div();
    private final Paragraph told = Parts.status("checked");

    PersonChecks(LevelService levels, PersonLookup.Found person, UUID clerk, Translator texts) {
        this.levels = levels;
        this.person = person;
        this.clerk = clerk;
        this.texts = texts;
        addClassName("card");
        setId("person");
        add(Parts.written(new H3(person.displayName())), standing, createForm(), told, written);
        show();
    }

    private Div createForm() {
        SeenFields fields = new SeenFields("check", true, texts);
        Button record = Parts.primary("record", texts.get("level.check.do"));
        record.addClickListener(click -> {
            Faults.clear(fields.byName());
            try {
                levels.record(person.id(), fields.seen(), clerk);
                told.setText(texts.get("level.check.done"));
                show();
            } catch (InvalidInput invalid) {
                Faults.show(invalid, fields.byName(), texts);
                told.setText(other(invalid, fields.byName()));
            }
        });
        Div form = new Div(fields, Parts.actions(record));
        form.addClassName("desk");
        return form;
    }

    /** What is wrong with no field in particular. */
    private String other(InvalidInput invalid, Map<String, ? extends Component> fields) {
        return invalid.violations().stream()
                .filter(violation -> !fields.containsKey(violation.field()))
                .map(violation -> texts.get(violation.key(), violation.arguments()))
                .findFirst()
                .orElse("");
    }

    private void show() {
        standing.removeAll();
        standing.add(LevelParts.standing(levels.standingAtCounter(person.id()), texts));
        written.removeAll();
        List<LevelService.Written> checks = levels.ofAtCounter(person.id());
        if (!checks.isEmpty()) written.add(new H3(texts.get("level.checks")));
        for (LevelService.Written check : checks) {
            Div line = LevelParts.check(check, texts);
            if (check.counts()) line.add(createWithdrawal(check.id()));
            written.add(line);
        }
    }

    private Div createWithdrawal(UUID check) {
        Button begin = Parts.button("withdraw", texts.get("level.withdraw.begin"));
        TextField reason = new TextField(texts.get("level.withdraw.why"));
        Button confirm = Parts.button("withdraw-now", texts.get("level.withdraw.do"));
        Div form = new Div(reason, Parts.actions(confirm));
        form.addClassName("desk");
        form.setVisible(false);
        begin.addClickListener(click -> {
            begin.setVisible(false);
            form.setVisible(true);
            reason.focus();
        });
        confirm.addClickListener(click -> {
            Faults.clear(Map.of("reason", reason));
            try {
                levels.withdraw(check, reason.getValue(), clerk);
                told.setText(texts.get("level.withdraw.done"));
                show();
            } catch (InvalidInput invalid) {
                Faults.show(invalid, Map.of("reason", reason), texts);
            }
        });
        reason.setId("reason");
        reason.setHelperText(texts.get("level.withdraw.why-help"));
        return new Div(begin, form);
    }
}
