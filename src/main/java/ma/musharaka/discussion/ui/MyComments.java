package ma.musharaka.discussion.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Optional;
import ma.musharaka.discussion.CommentData;
import ma.musharaka.discussion.DiscussionService;
import ma.musharaka.moderation.Grounds;
import ma.musharaka.platform.Translator;
import ma.musharaka.platform.Visitor;
import ma.musharaka.platform.ui.AccountSection;
import ma.musharaka.platform.ui.LivePages;

/** A person's comments and what became of each, on their own page, each with the way to take it back. */
@org.springframework.stereotype.Component
class MyComments implements AccountSection {

    private final DiscussionService discussion;
    private final Grounds grounds;
    private final LivePages live;

    MyComments(DiscussionService discussion, Grounds grounds, LivePages live) {
        this.discussion = discussion;
        this.grounds = grounds;
        this.live = live;
    }

    @Override
    public int order() {
        return 12;
    }

    @Override
    public Optional<Component> component(Visitor visitor) {
        Div section = new Div();
        section.setId("my-comments");
        fill(section, visitor, live.texts());
        return section.getChildren().findAny().isPresent() ? Optional.of(section) : Optional.empty();
    }

    private void fill(Div section, Visitor visitor, Translator texts) {
        section.removeAll();
        List<CommentData> mine = discussion.mine(visitor.personId());
        if (mine.isEmpty()) return;
        section.add(new H2(texts.get("discussion.mine")));
        for (CommentData comment : mine) section.add(card(comment, texts, section, visitor));
    }

    private Div card(CommentData comment, Translator texts, Div section, Visitor visitor) {
        Span state = new Span(texts.get(comment.stateKey()));
        state.addClassName("tag");
        Paragraph text = new Paragraph(comment.text());
        text.getElement().setAttribute("dir", "auto");
        Div card = new Div(text, state);
        card.addClassName("card");
        Optional.ofNullable(comment.ground())
                .flatMap(grounds::find)
                .ifPresent(ground -> card.add(new Paragraph(ground.text().text(texts.language()))));
        if (!comment.withdrawn() && comment.ground() == null) {
            NativeButton withdraw = new NativeButton(texts.get("discussion.withdraw"), click -> {
                discussion.withdraw(comment.number(), visitor.personId());
                fill(section, visitor, texts);
            });
            withdraw.addClassNames("btn", "withdraw");
            withdraw.setAriaLabel(texts.get("discussion.withdraw-this", comment.number()));
            card.add(withdraw);
        }
        return card;
    }
}
