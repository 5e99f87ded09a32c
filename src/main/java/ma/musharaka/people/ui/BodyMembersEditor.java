package ma.musharaka.people.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import ma.musharaka.people.PersonLookup;
import ma.musharaka.people.body.BodyData;
import ma.musharaka.people.body.BodyRegister;
import ma.musharaka.people.body.BodyRole;
import ma.musharaka.people.body.MemberData;
import ma.musharaka.people.body.MemberDraft;
import ma.musharaka.people.level.CounterCodes;
import ma.musharaka.platform.InputCheck;
import ma.musharaka.platform.InvalidInput;
import ma.musharaka.platform.LocalizedText;
import ma.musharaka.platform.Translator;
import ma.musharaka.platform.ui.Choice;
import ma.musharaka.platform.ui.DayField;
import ma.musharaka.platform.ui.Faults;
import org.jspecify.annotations.Nullable;

/** The members of one body: who sits in it today, who joins, whose term ends. */
class BodyMembersEditor extends Div {

    private final BodyRegister bodies;
    private final @Nullable CounterCodes codes;
    private final BodyData body;
    private final LocalDate today;
    private final UUID administrator;
    private final Translator texts;
    private final UnorderedList members = new UnorderedList();
    private final Paragraph told = Parts.status("members-told");

    BodyMembersEditor(
            BodyRegister bodies,
            @Nullable CounterCodes codes,
            BodyData body,
            LocalDate today,
            UUID administrator,
            Translator texts) {
        this.bodies = bodies;
        this.codes = codes;
        this.body = body;
        this.today = today;
        this.administrator = administrator;
        this.texts = texts;
        members.addClassName("plain");
        add(members, told, new Details(texts.get("body.join"), createForm()));
        show();
    }

    private void show() {
        members.removeAll();
        for (MemberData member : bodies.members(body.id())) {
            String name = member.name().text(texts.language());
            Button end = Parts.button("end-term", texts.get("body.end-term", name));
            end.addClickListener(click -> {
                bodies.leave(member.id(), today, administrator);
                told.setText(texts.get("body.term-ended"));
                show();
            });
            LocalDate ends = member.ends();
            if (ends != null && !ends.isAfter(today)) end.setVisible(false);
            Paragraph about = new Paragraph(
                    new Span(texts.get(member.role().textKey())),
                    new Span(texts.get("body.since") + " " + texts.plainDate(member.begins())));
            if (ends != null) about.add(new Span(texts.get("body.until") + " " + texts.plainDate(ends)));
            about.addClassName("meta");
            members.add(new ListItem(Parts.written(new Paragraph(name)), about, end));
        }
    }

    private Component createForm() {
        TextField arabic = new TextField(texts.get("body.member-ar"));
        TextField french = new TextField(texts.get("body.member-fr"));
        Select<BodyRole> role = new Choice<>();
        DayField begins = new DayField("begins-" + body.slug(), texts, "body.begins");
        DayField ends = new DayField("ends-" + body.slug(), texts, "body.ends");
        TextField code = Parts.leftToRight(new TextField(texts.get("body.code")));
        Button join = Parts.button("join", texts.get("body.join"));
        Map<String, Component> fields = new LinkedHashMap<>();
        fields.put("name-ar", arabic);
        fields.put("name-fr", french);
        fields.put("begins", begins);
        fields.put("ends", ends);
        fields.put("code", code);

        join.addClickListener(click -> {
            Faults.clear(fields);
            try {
                bodies.join(
                        body.id(),
                        new MemberDraft(
                                account(code.getValue())
                                        .map(PersonLookup.Found::id)
                                        .orElse(null),
                                LocalizedText.of(arabic.getValue(), french.getValue()),
                                role.getValue(),
                                Objects.requireNonNullElse(begins.day("begins"), today),
                                ends.day("ends")),
                        administrator);
                told.setText(texts.get("body.joined"));
                arabic.clear();
                french.clear();
                code.clear();
                show();
            } catch (InvalidInput invalid) {
                Faults.show(invalid, fields, texts);
            }
        });

        role.setLabel(texts.get("body.role"));
        role.setItems(BodyRole.values());
        role.setItemLabelGenerator(each -> texts.get(each.textKey()));
        role.setValue(BodyRole.MEMBER);
        ends.setHelperText(texts.get("body.ends-help"));
        code.setHelperText(texts.get("body.code-help"));
        code.setVisible(codes != null);
        Div form = new Div(arabic, french, role, begins, ends, code, Parts.actions(join));
        form.addClassName("desk");
        return form;
    }

    /** The account of a member who shows the code of their account page; none is needed. */
    private Optional<PersonLookup.Found> account(String code) {
        if (codes == null || code.isBlank()) return Optional.empty();
        Optional<PersonLookup.Found> found = codes.whoShows(code);
        if (found.isEmpty()) new InputCheck().add("code", "body.code-unknown").done();
        return found;
    }
}
