package ma.musharaka.people.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import ma.musharaka.people.level.Act;
import ma.musharaka.people.level.ClaimDetails;
import ma.musharaka.people.level.Claiming;
import ma.musharaka.people.level.CounterCodes;
import ma.musharaka.people.level.KnownBy;
import ma.musharaka.people.level.Level;
import ma.musharaka.people.level.LevelService;
import ma.musharaka.people.level.Standing;
import ma.musharaka.platform.InvalidInput;
import ma.musharaka.platform.Translator;
import ma.musharaka.platform.Visitor;
import ma.musharaka.platform.ui.AccountSection;
import ma.musharaka.platform.ui.DayField;
import ma.musharaka.platform.ui.Faults;
import ma.musharaka.platform.ui.LivePages;

/** How well the commune knows the person, what that opens, and how to let it know them better. */
@org.springframework.stereotype.Component
class MyLevel implements AccountSection {

    private final LevelService levels;
    private final CounterCodes codes;
    private final Claiming claiming;
    private final LivePages live;

    MyLevel(LevelService levels, CounterCodes codes, Claiming claiming, LivePages live) {
        this.levels = levels;
        this.codes = codes;
        this.claiming = claiming;
        this.live = live;
    }

    @Override
    public int order() {
        return 60;
    }

    @Override
    public Optional<Component> component(Visitor visitor) {
        Translator texts = live.texts();
        Div section = new Div();
        section.setId("my-level");
        section.addClassName("desk");
        fill(section, visitor.personId(), texts);
        return Optional.of(section);
    }

    private void fill(Div section, UUID person, Translator texts) {
        section.removeAll();
        Standing standing = levels.standing(person);
        section.add(new H2(texts.get("level.mine")), LevelParts.standing(standing, texts));
        UnorderedList acts = new UnorderedList();
        acts.addClassName("plain");
        for (Act act : Act.values())
            levels.missing(person, act)
                    .ifPresent(missing -> acts.add(new ListItem(texts.get(
                            "level.mine.closed",
                            texts.get(act.textKey()),
                            texts.get(missing.needed().textKey())))));
        if (acts.getChildren().findAny().isPresent()) section.add(acts);
        for (LevelService.Written check : levels.of(person)) section.add(LevelParts.check(check, texts));
        if (standing.level() != Level.LINK)
            section.add(createShown(person, texts), createPaper(section, person, texts));
        if (standing.level() == Level.LINK) return;
        Set<KnownBy> ways = claiming.ways();
        if (ways.contains(KnownBy.CNIE)) section.add(createNumber(section, person, texts));
        if (ways.contains(KnownBy.NAME_AND_BIRTH)) section.add(createDetails(section, person, texts));
    }

    private Component createShown(UUID person, Translator texts) {
        Button show = Parts.button("show-code", texts.get("level.mine.show"));
        Div shown = new Div();
        shown.getElement().setAttribute("role", "status");
        show.addClickListener(click -> {
            CounterCodes.Given given = codes.show(person);
            Span code = new Span(given.code());
            code.setId("my-code");
            code.addClassName("code");
            shown.removeAll();
            shown.add(
                    new Paragraph(code),
                    Parts.styled(texts.get("level.mine.until", Parts.moment(given.until(), texts)), "meta"));
        });
        return Parts.card(
                new H3(texts.get("level.mine.counter")),
                new Paragraph(texts.get("level.mine.counter-text")),
                show,
                shown);
    }

    private Component createPaper(Div section, UUID person, Translator texts) {
        TextField code = Parts.leftToRight(new TextField(texts.get("level.mine.code")));
        code.setId("paper-code");
        code.setHelperText(texts.get("level.mine.code-help"));
        Button claim = Parts.button("claim-code", texts.get("level.mine.claim-code"));
        Paragraph told = Parts.status("code-told");
        claim.addClickListener(click -> claim(
                () -> claiming.byCode(person, code.getValue()), Map.of("code", code), told, section, person, texts));
        return desk(new H3(texts.get("level.mine.paper")), code, Parts.actions(claim), told);
    }

    private Component createNumber(Div section, UUID person, Translator texts) {
        TextField number = Parts.leftToRight(new TextField(texts.get("cnie.number")));
        number.setId("claim-number");
        number.setHelperText(texts.get("cnie.number-help"));
        number.setAutocomplete(Autocomplete.OFF);
        Button claim = Parts.button("claim-by-number", texts.get("level.mine.claim-details"));
        Paragraph told = Parts.status("number-told");
        claim.addClickListener(click -> claim(
                () -> claiming.byNumber(person, number.getValue()),
                Map.of("number", number),
                told,
                section,
                person,
                texts));
        return desk(
                new H3(texts.get("level.mine.list-number")),
                new Paragraph(texts.get("level.mine.list-text")),
                number,
                Parts.actions(claim),
                told);
    }

    private Component createDetails(Div section, UUID person, Translator texts) {
        TextField name = new TextField(texts.get("level.mine.name"));
        DayField born = new DayField("claim-born", texts, "level.mine.born");
        name.setId("claim-name");
        name.setHelperText(texts.get("level.mine.name-help"));
        Button claim = Parts.button("claim-details", texts.get("level.mine.claim-details"));
        Paragraph told = Parts.status("details-told");
        Map<String, Component> fields = new LinkedHashMap<>();
        fields.put("name", name);
        fields.put("born", born);
        claim.addClickListener(click -> claim(
                () -> {
                    LocalDate day = born.day("born");
                    if (day == null) throw new InvalidInput("born", "input.empty");
                    return claiming.byDetails(person, new ClaimDetails(name.getValue(), day));
                },
                fields,
                told,
                section,
                person,
                texts));
        return desk(
                new H3(texts.get("level.mine.list")),
                new Paragraph(texts.get("level.mine.list-text")),
                name,
                born,
                Parts.actions(claim),
                told);
    }

    private static Div desk(Component... content) {
        Div card = Parts.card(content);
        card.addClassName("desk");
        return card;
    }

    private void claim(
            Supplier<Claiming.Claim> attempt,
            Map<String, ? extends Component> fields,
            Paragraph told,
            Div section,
            UUID person,
            Translator texts) {
        Faults.clear(fields);
        try {
            switch (attempt.get()) {
                case Claiming.Claim.Done _ -> fill(section, person, texts);
                case Claiming.Claim.NotFound _ -> told.setText(texts.get("level.claim.not-found"));
                case Claiming.Claim.Locked locked ->
                    told.setText(texts.get("level.claim.locked", Parts.moment(locked.until(), texts)));
            }
        } catch (InvalidInput invalid) {
            Faults.show(invalid, fields, texts);
        }
    }
}
