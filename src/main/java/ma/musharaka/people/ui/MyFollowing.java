package ma.musharaka.people.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Optional;
import ma.musharaka.people.following.Following;
import ma.musharaka.platform.Translator;
import ma.musharaka.platform.Visitor;
import ma.musharaka.platform.ui.AccountSection;
import ma.musharaka.platform.ui.LivePages;

/** What a person follows, on their own page, each with the way to stop. */
@org.springframework.stereotype.Component
class MyFollowing implements AccountSection {

    private final Following following;
    private final LivePages live;

    MyFollowing(Following following, LivePages live) {
        this.following = following;
        this.live = live;
    }

    @Override
    public int order() {
        return 28;
    }

    @Override
    public Optional<Component> component(Visitor visitor) {
        Translator texts = live.texts();
        List<Following.Mine> mine = following.of(visitor.personId(), texts.language());
        if (mine.isEmpty()) return Optional.empty();
        Paragraph told = new Paragraph();
        told.getElement().setAttribute("role", "status");
        UnorderedList list = new UnorderedList();
        list.addClassName("plain");
        for (Following.Mine each : mine) {
            Anchor subject = new Anchor(live.link(each.address()), each.title());
            subject.getElement().setAttribute("dir", "auto");
            Span kind = new Span(texts.get("kind." + each.subject().kind()) + " · "
                    + texts.get("following.since-day", each.since()));
            kind.addClassName("meta");
            ListItem item = new ListItem(subject, kind);
            NativeButton leave = new NativeButton(texts.get("following.leave"), click -> {
                following.leave(each.subject(), visitor.personId());
                list.remove(item);
                told.setText(texts.get("following.left", each.title()));
            });
            leave.addClassNames("btn", "leave");
            leave.setAriaLabel(texts.get("following.leave-this", each.title()));
            item.add(leave);
            list.add(item);
        }
        Div section = new Div(new H2(texts.get("following.mine")), told, list);
        section.setId("my-following");
        return Optional.of(section);
    }
}
