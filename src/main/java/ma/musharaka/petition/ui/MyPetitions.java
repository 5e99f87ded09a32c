package ma.musharaka.petition.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Optional;
import ma.musharaka.moderation.Grounds;
import ma.musharaka.people.PeopleService;
import ma.musharaka.petition.PetitionData;
import ma.musharaka.petition.PetitionService;
import ma.musharaka.platform.Translator;
import ma.musharaka.platform.Visitor;
import ma.musharaka.platform.ui.AccountSection;
import ma.musharaka.platform.ui.LivePages;

/** The petitions that a delegate has filed, and what became of each, on their own page. */
@org.springframework.stereotype.Component
class MyPetitions implements AccountSection {

    private final PetitionService petitions;
    private final PeopleService people;
    private final Grounds grounds;
    private final LivePages live;

    MyPetitions(PetitionService petitions, PeopleService people, Grounds grounds, LivePages live) {
        this.petitions = petitions;
        this.people = people;
        this.grounds = grounds;
        this.live = live;
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public Optional<Component> component(Visitor visitor) {
        List<PetitionData> mine = petitions.of(visitor.personId());
        if (mine.isEmpty() && people.mandatesOf(visitor.personId()).isEmpty()) return Optional.empty();
        Translator texts = live.texts();
        Div section = new Div(new H2(texts.get("petition.mine")));
        section.setId("my-petitions");
        if (mine.isEmpty()) {
            Paragraph empty = new Paragraph(texts.get("petition.mine-none"));
            empty.addClassName("empty");
            section.add(empty, new Anchor(live.link("/petitions/new"), texts.get("petition.new")));
        }
        for (PetitionData petition : mine) section.add(createCard(petition, texts));
        return Optional.of(section);
    }

    private Component createCard(PetitionData petition, Translator texts) {
        H3 title = new H3(petition.text() == null ? "" : petition.text().object());
        title.getElement().setAttribute("dir", "auto");
        Paragraph tags = new Paragraph(
                PetitionParts.tag(petition.state(), texts), PetitionParts.tag(textStateKey(petition), "", texts));
        tags.addClassName("meta");
        Span number = new Span(
                texts.get("petition.number", petition.number()) + " · " + PetitionParts.plainWho(petition, texts));
        number.addClassName("meta");
        Div card = new Div(title, number, tags);
        card.addClassName("card");
        if (petition.refusedOn() != null)
            grounds.find(petition.refusedOn())
                    .ifPresent(ground -> card.add(new Paragraph(ground.text().text(texts.language()))));
        petitions
                .receipt(petition.id(), live.requireVisitor().personId())
                .ifPresent(code -> card.add(new Paragraph(
                        new Anchor(live.link("/receipts/" + code), texts.get("petition.receipt", code.toString())))));
        card.add(new Anchor(live.link("/petitions/" + petition.number()), texts.get("petition.read")));
        return card;
    }

    private static String textStateKey(PetitionData petition) {
        if (petition.isTextPublic()) return "petition.text.public";
        return petition.refusedOn() == null ? "petition.text.waits" : "petition.text.refused";
    }
}
