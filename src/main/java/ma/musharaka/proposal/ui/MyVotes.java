package ma.musharaka.proposal.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Optional;
import ma.musharaka.platform.Translator;
import ma.musharaka.platform.Visitor;
import ma.musharaka.platform.ui.AccountSection;
import ma.musharaka.platform.ui.Desk;
import ma.musharaka.platform.ui.LivePages;
import ma.musharaka.proposal.VotingService;

/** The proposals that one has voted for, each with the page where the vote can be taken back. */
@org.springframework.stereotype.Component
class MyVotes implements AccountSection {

    private final VotingService voting;
    private final LivePages live;

    MyVotes(VotingService voting, LivePages live) {
        this.voting = voting;
        this.live = live;
    }

    @Override
    public int order() {
        return 24;
    }

    @Override
    public Optional<Component> component(Visitor visitor) {
        List<VotingService.Mine> voted = voting.of(visitor.personId());
        if (voted.isEmpty()) return Optional.empty();
        Translator texts = live.texts();
        UnorderedList list = Desk.withClass(new UnorderedList(), "plain");
        for (VotingService.Mine mine : voted) {
            Anchor proposal = new Anchor(
                    live.link("/proposals/" + mine.proposal().number()),
                    mine.proposal().title());
            proposal.getElement().setAttribute("dir", "auto");
            list.add(new ListItem(
                    proposal, Desk.withClass(new Span(texts.get("proposal.voted-on", mine.votedOn())), "meta")));
        }
        Div section = new Div(new H2(texts.get("proposal.my-votes")), list);
        section.setId("my-votes");
        return Optional.of(section);
    }
}
