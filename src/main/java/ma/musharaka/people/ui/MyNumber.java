package ma.musharaka.people.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import ma.musharaka.people.cnie.CndpService;
import ma.musharaka.people.cnie.CnieService;
import ma.musharaka.platform.InvalidInput;
import ma.musharaka.platform.Translator;
import ma.musharaka.platform.Visitor;
import ma.musharaka.platform.ui.AccountSection;
import ma.musharaka.platform.ui.Faults;
import ma.musharaka.platform.ui.LivePages;

/** A person's identity number in this commune; there is no such section where the commune may not ask for it. */
@org.springframework.stereotype.Component
class MyNumber implements AccountSection {

    private final CnieService numbers;
    private final CndpService cndp;
    private final LivePages live;

    MyNumber(CnieService numbers, CndpService cndp, LivePages live) {
        this.numbers = numbers;
        this.cndp = cndp;
        this.live = live;
    }

    @Override
    public int order() {
        return 62;
    }

    @Override
    public Optional<Component> component(Visitor visitor) {
        if (!numbers.isOpen()) return Optional.empty();
        Div section = new Div();
        section.setId("my-number");
        section.addClassName("desk");
        fill(section, visitor.personId(), live.texts());
        return Optional.of(section);
    }

    private void fill(Div section, UUID person, Translator texts) {
        section.removeAll();
        section.add(
                new H2(texts.get("cnie.title")),
                Parts.styled(texts.get("cnie.under", cndp.number().orElse("")), "meta"));
        numbers.shown(person)
                .ifPresentOrElse(
                        known -> section.add(CnieParts.shown(known, texts), createForget(section, person, texts)),
                        () -> section.add(createEntry(section, person, texts)));
    }

    private Div createEntry(Div section, UUID person, Translator texts) {
        TextField number = Parts.leftToRight(new TextField(texts.get("cnie.number")));
        number.setId("own-number");
        number.setHelperText(texts.get("cnie.number-help"));
        number.setAutocomplete(Autocomplete.OFF);
        Button give = Parts.button("give-number", texts.get("cnie.give"));
        give.addClickListener(click -> {
            Faults.clear(Map.of("number", number));
            try {
                numbers.give(person, number.getValue());
                fill(section, person, texts);
            } catch (InvalidInput invalid) {
                Faults.show(invalid, Map.of("number", number), texts);
            }
        });
        return Parts.card(new Paragraph(texts.get("cnie.why")), number, Parts.actions(give));
    }

    private Div createForget(Div section, UUID person, Translator texts) {
        Button forget = Parts.button("forget-number", texts.get("cnie.forget"));
        forget.addClickListener(click -> {
            numbers.forget(person);
            fill(section, person, texts);
        });
        return Parts.actions(forget);
    }
}
