package ma.musharaka.proposal.ui;

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
import ma.musharaka.platform.Translator;
import ma.musharaka.platform.Visitor;
import ma.musharaka.platform.ui.AccountSection;
import ma.musharaka.platform.ui.LivePages;
import ma.musharaka.proposal.ProposalData;
import ma.musharaka.proposal.ProposalService;

/** A person's proposals and what became of each, on their own page. */
@org.springframework.stereotype.Component
class MyProposals implements AccountSection {

    private final ProposalService proposals;
    private final Grounds grounds;
    private final LivePages live;

    MyProposals(ProposalService proposals, Grounds grounds, LivePages live) {
        this.proposals = proposals;
        this.grounds = grounds;
        this.live = live;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public Optional<Component> component(Visitor visitor) {
        Translator texts = live.texts();
        Div section = new Div(new H2(texts.get("proposal.mine")));
        section.setId("my-proposals");
        List<ProposalData> mine = proposals.of(visitor.personId());
        if (mine.isEmpty()) {
            Paragraph empty = new Paragraph(texts.get("proposal.mine-none"));
            empty.addClassName("empty");
            section.add(empty, new Anchor(live.link("/proposals/new"), texts.get("proposal.new")));
        }
        for (ProposalData proposal : mine) section.add(createCard(proposal, texts));
        return Optional.of(section);
    }

    private Component createCard(ProposalData proposal, Translator texts) {
        H3 title = new H3(proposal.title());
        title.getElement().setAttribute("dir", "auto");
        Span state = new Span(texts.get(proposal.stateKey()));
        state.addClassName("tag");
        Div card = new Div(title, state);
        card.addClassName("card");
        if (proposal.ground() != null)
            grounds.find(proposal.ground())
                    .ifPresent(ground -> card.add(new Paragraph(ground.text().text(texts.language()))));
        proposals
                .ownReceipt(proposal.id(), live.requireVisitor().personId())
                .ifPresent(code -> card.add(new Paragraph(
                        new Anchor(live.link("/receipts/" + code), texts.get("proposal.receipt", code.toString())))));
        if (proposal.isPublic())
            card.add(new Anchor(live.link("/proposals/" + proposal.number()), texts.get("proposal.read")));
        return card;
    }
}
