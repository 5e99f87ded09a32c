package ma.musharaka.notification.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import java.util.List;
import java.util.Optional;
import ma.musharaka.notification.NoticeService;
import ma.musharaka.notification.NoticeService.Told;
import ma.musharaka.notification.Wording;
import ma.musharaka.platform.Translator;
import ma.musharaka.platform.Visitor;
import ma.musharaka.platform.ui.AccountSection;
import ma.musharaka.platform.ui.LivePages;

/** What a person was told here, also for those who have no mail. */
@org.springframework.stereotype.Component
class Inbox implements AccountSection {

    private final NoticeService notices;
    private final LivePages live;

    Inbox(NoticeService notices, LivePages live) {
        this.notices = notices;
        this.live = live;
    }

    @Override
    public int order() {
        return 5;
    }

    @Override
    public Optional<Component> component(Visitor visitor) {
        Div section = new Div();
        section.setId("inbox");
        fill(section, visitor, live.texts());
        return Optional.of(section);
    }

    private void fill(Div section, Visitor visitor, Translator texts) {
        section.removeAll();
        section.add(new H2(texts.get("notification.inbox.title")));
        List<Told> told = notices.inbox(visitor.personId());
        long unread = notices.unread(visitor.personId());
        Paragraph count = new Paragraph(
                texts.get(told.isEmpty() ? "notification.inbox.none" : "notification.inbox.unread", unread));
        count.addClassName(told.isEmpty() ? "empty" : "meta");
        count.getElement().setAttribute("role", "status");
        section.add(count);
        if (unread > 0) {
            NativeButton all = new NativeButton(texts.get("notification.inbox.read-all"), click -> {
                notices.readAll(visitor.personId());
                fill(section, visitor, texts);
            });
            all.setId("read-all");
            all.addClassName("btn");
            section.add(all);
        }
        Div cards = new Div();
        cards.addClassName("cards");
        for (Told each : told) cards.add(card(each, texts, visitor));
        section.add(cards);
    }

    private Div card(Told told, Translator texts, Visitor visitor) {
        H3 title = new H3(told.subject());
        title.getElement().setAttribute("lang", told.language().code()).setAttribute("dir", "auto");
        Span when = new Span(texts.plainDate(told.at().atZone(Translator.ZONE).toLocalDate()) + " · "
                + texts.get(told.topic().textKey()));
        Div meta = new Div(when);
        meta.addClassName("meta");
        Div card = new Div(title, meta);
        card.addClassName("card");
        if (!told.read()) {
            Span fresh = new Span(texts.get("notification.inbox.new"));
            fresh.addClassNames("tag", "wait");
            NativeButton seen = new NativeButton(texts.get("notification.inbox.read"));
            seen.addClassNames("btn", "seen");
            seen.setAriaLabel(texts.get("notification.inbox.read-this", told.subject()));
            seen.addClickListener(click -> {
                notices.read(visitor.personId(), told.id());
                meta.remove(fresh);
                card.remove(seen);
            });
            meta.addComponentAsFirst(fresh);
            words(told).forEach(card::add);
            card.add(seen);
        } else words(told).forEach(card::add);
        return card;
    }

    private static List<Paragraph> words(Told told) {
        return told.words().stream()
                .map(paragraph -> {
                    Paragraph shown = new Paragraph();
                    shown.getElement()
                            .setAttribute("lang", told.language().code())
                            .setAttribute("dir", told.language().dir());
                    for (List<Wording.Piece> line : paragraph.lines()) {
                        if (shown.getElement().getChildCount() > 0)
                            shown.getElement().appendChild(new Element("br"));
                        for (Wording.Piece piece : line) shown.add(shown(piece));
                    }
                    return shown;
                })
                .toList();
    }

    private static Component shown(Wording.Piece piece) {
        if (!piece.isAddress()) return new Span(piece.text());
        Anchor link = new Anchor(piece.text(), piece.text());
        link.getElement().setAttribute("dir", "ltr");
        link.setRouterIgnore(true);
        return link;
    }
}
