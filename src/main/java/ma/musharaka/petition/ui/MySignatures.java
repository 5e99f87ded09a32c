package ma.musharaka.petition.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Optional;
import ma.musharaka.petition.SigningService;
import ma.musharaka.platform.Translator;
import ma.musharaka.platform.Visitor;
import ma.musharaka.platform.ui.AccountSection;
import ma.musharaka.platform.ui.LivePages;

/** What a person has signed, on their own page. */
@org.springframework.stereotype.Component
class MySignatures implements AccountSection {

    private final SigningService signing;
    private final LivePages live;

    MySignatures(SigningService signing, LivePages live) {
        this.signing = signing;
        this.live = live;
    }

    @Override
    public int order() {
        return 25;
    }

    @Override
    public Optional<Component> component(Visitor visitor) {
        List<SigningService.Mine> signed = signing.of(visitor.personId());
        if (signed.isEmpty()) return Optional.empty();
        Translator texts = live.texts();
        UnorderedList list = new UnorderedList();
        list.addClassName("plain");
        for (SigningService.Mine mine : signed) {
            var text = mine.petition().text();
            Anchor petition = new Anchor(
                    live.link("/petitions/" + mine.petition().number()),
                    text == null ? texts.get("petition.number", mine.petition().number()) : text.object());
            petition.getElement().setAttribute("dir", "auto");
            Span day = new Span(texts.get("petition.signed-on", mine.signedOn()));
            day.addClassName("meta");
            ListItem item = new ListItem(petition, day);
            if (mine.open())
                item.add(new Anchor(
                        live.link("/petitions/" + mine.petition().number() + "/signed?outcome=already"),
                        texts.get("petition.invite")));
            list.add(item);
        }
        Div section = new Div(new H2(texts.get("petition.my-signatures")), list);
        section.setId("my-signatures");
        return Optional.of(section);
    }
}
