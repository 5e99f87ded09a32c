package ma.musharaka.people.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Optional;
import ma.musharaka.people.AssociationReference;
import ma.musharaka.people.PeopleService;
import ma.musharaka.platform.Translator;
import ma.musharaka.platform.Visitor;
import ma.musharaka.platform.ui.AccountSection;
import ma.musharaka.platform.ui.LivePages;

/** The associations for which the person acts here, and the way to declare one. */
@org.springframework.stereotype.Component
class MyAssociations implements AccountSection {

    private final PeopleService people;
    private final LivePages live;

    MyAssociations(PeopleService people, LivePages live) {
        this.people = people;
        this.live = live;
    }

    @Override
    public int order() {
        return 64;
    }

    @Override
    public Optional<Component> component(Visitor visitor) {
        Translator texts = live.texts();
        List<AssociationReference> mandates = people.mandatesOf(visitor.personId());
        Div section = new Div(new H2(texts.get("association.mine")));
        section.setId("my-associations");
        section.addClassName("desk");
        for (AssociationReference each : mandates)
            section.add(Parts.written(new Paragraph(each.name().text(texts.language()))));
        section.add(new Anchor(
                live.link("/account/association"),
                texts.get(mandates.isEmpty() ? "association.declare" : "association.manage")));
        return Optional.of(section);
    }
}
