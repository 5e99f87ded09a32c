package ma.musharaka.people.privacy.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Optional;
import ma.musharaka.people.PersonalAccount;
import ma.musharaka.people.privacy.ConsentService;
import ma.musharaka.people.privacy.PrivacyRules;
import ma.musharaka.platform.Translator;
import ma.musharaka.platform.Visitor;
import ma.musharaka.platform.ui.AccountSection;
import ma.musharaka.platform.ui.LivePages;

/** The way from a person's own page to what is kept of them; it says first what needs them. */
@org.springframework.stereotype.Component
class PrivacyEntry implements AccountSection {

    private final PersonalAccount accounts;
    private final ConsentService consents;
    private final LivePages live;

    PrivacyEntry(PersonalAccount accounts, ConsentService consents, LivePages live) {
        this.accounts = accounts;
        this.consents = consents;
        this.live = live;
    }

    @Override
    public int order() {
        return 90;
    }

    @Override
    public Optional<Component> component(Visitor visitor) {
        Translator texts = live.texts();
        Div section = new Div(new H2(texts.get("privacy.mine.title")));
        section.setId("privacy");
        accounts.of(visitor.personId())
                .map(PersonalAccount.Account::closesAt)
                .ifPresent(moment -> section.add(note(texts.get(
                        "privacy.close.waits", moment.atZone(Translator.ZONE).toLocalDate()))));
        if (!consents.holds(visitor.personId(), PrivacyRules.REGISTRATION))
            section.add(note(texts.get("privacy.consent.asked")));
        section.add(
                new Paragraph(texts.get("privacy.mine.short")),
                new Anchor(live.link("/account/privacy"), texts.get("privacy.mine.open")));
        return Optional.of(section);
    }

    private static Paragraph note(String text) {
        Paragraph note = new Paragraph(text);
        note.addClassName("note");
        return note;
    }
}
