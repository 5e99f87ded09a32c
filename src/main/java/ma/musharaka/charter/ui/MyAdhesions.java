package ma.musharaka.charter.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import ma.musharaka.charter.AdhesionService;
import ma.musharaka.people.AssociationReference;
import ma.musharaka.platform.Translator;
import ma.musharaka.platform.Visitor;
import ma.musharaka.platform.ui.AccountSection;
import ma.musharaka.platform.ui.Desk;
import ma.musharaka.platform.ui.LivePages;

/** One's adhesion to the charter, and those of one's associations, with their certificates. */
@org.springframework.stereotype.Component
class MyAdhesions implements AccountSection {

    private final AdhesionService adhesions;
    private final LivePages live;

    MyAdhesions(AdhesionService adhesions, LivePages live) {
        this.adhesions = adhesions;
        this.live = live;
    }

    @Override
    public int order() {
        return 26;
    }

    @Override
    public Optional<Component> component(Visitor visitor) {
        AdhesionService.Mine mine = adhesions.of(visitor.personId());
        List<AdhesionService.Adhesion> held = new ArrayList<>();
        Stream.ofNullable(mine.own()).forEach(held::add);
        mine.associations().stream()
                .flatMap(each -> Stream.ofNullable(each.adhesion()))
                .forEach(held::add);
        if (held.isEmpty()) return Optional.empty();
        Translator texts = live.texts();
        UnorderedList list = Desk.withClass(new UnorderedList(), "plain");
        for (AdhesionService.Adhesion each : held) list.add(createItem(each, texts));
        Div section = new Div(
                new H2(texts.get("charter.my-adhesions")),
                list,
                new Anchor(live.link("/charter/adhesion"), texts.get("charter.adhesion")));
        section.setId("my-adhesions");
        return Optional.of(section);
    }

    private static ListItem createItem(AdhesionService.Adhesion adhesion, Translator texts) {
        AssociationReference association = adhesion.association();
        ListItem item = new ListItem();
        if (association != null) item.add(Desk.isolated(association.name().text(texts.language())));
        Span day = Desk.withClass(new Span(texts.get("charter.adhered-on", adhesion.since())), "meta");
        Anchor certificate = new Anchor(
                "/files/charter/certificate.pdf?lang=" + texts.language().code()
                        + (association == null ? "" : "&association=" + association.code()),
                texts.get("charter.certificate"));
        certificate.setRouterIgnore(true);
        item.add(day, certificate);
        return item;
    }
}
