package ma.musharaka.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.WrappedHttpSession;
import jakarta.servlet.http.HttpSession;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ma.musharaka.people.PeopleService;
import ma.musharaka.people.entrance.NationalIdentity;
import ma.musharaka.platform.Sites;
import ma.musharaka.platform.Translator;
import ma.musharaka.platform.Visitor;
import ma.musharaka.platform.ui.AccountSection;
import ma.musharaka.platform.ui.LivePages;
import org.jspecify.annotations.Nullable;

/** A person's own safety: where they are signed in, their password, and the second factor of those who have a task. */
@org.springframework.stereotype.Component
class SecuritySection implements AccountSection {

    private final LivePages live;
    private final OpenSessions sessions;
    private final Sites sites;
    private final PeopleService people;
    private final NationalIdentity identity;

    SecuritySection(
            LivePages live, OpenSessions sessions, Sites sites, PeopleService people, NationalIdentity identity) {
        this.live = live;
        this.sessions = sessions;
        this.sites = sites;
        this.people = people;
        this.identity = identity;
    }

    @Override
    public int order() {
        return 900;
    }

    @Override
    public Optional<Component> component(Visitor visitor) {
        Translator t = live.texts();
        Div section = new Div(new H2(t.get("shell.security.title")));
        section.setId("security");
        List<OpenSessions.Shown> open = sessions.of(visitor.personId(), session());
        UnorderedList list = new UnorderedList();
        list.addClassName("plain");
        for (OpenSessions.Shown each : open) list.add(item(each, t));
        section.add(new Paragraph(t.get("shell.security.sessions")), list);
        if (open.size() > 1) section.getElement().appendChild(form("end-others", null, "shell.security.end-others", t));
        Paragraph ways = new Paragraph(
                link("contact-link", "/account/contact", "shell.contact-change.title", t),
                new Span(" · "),
                link("password-link", "/account/password", "shell.password.title", t),
                new Span(" · "),
                link("passkeys-link", "/account/passkeys", "shell.passkey.title", t));
        if (identity.isThere())
            ways.add(new Span(" · "), link("identity-link", "/forms/identity?back=/account", "shell.identity.tie", t));
        if (!people.rolesOf(visitor.personId()).isEmpty())
            ways.add(
                    new Span(" · "),
                    link("second-factor-link", "/account/second-factor", "shell.second-factor.title", t));
        section.add(ways);
        return Optional.of(section);
    }

    private ListItem item(OpenSessions.Shown session, Translator t) {
        String device = Stream.of(session.device().browser(), session.device().system())
                .filter(word -> !word.isEmpty())
                .collect(Collectors.joining(" · "));
        ListItem item = new ListItem();
        Span name = new Span(device.isEmpty() ? t.get("shell.security.device") : device);
        name.getElement().setAttribute("dir", "auto");
        item.add(
                name,
                new Span(" — " + t.get("shell.security.since", at(session.since(), t), commune(session.commune(), t))));
        if (session.sharedPhone()) item.add(mark(t.get("shell.security.shared")));
        if (session.here()) item.add(mark(t.get("shell.security.here")));
        else
            item.getElement()
                    .appendChild(form("end-" + session.id(), session.id().toString(), "shell.security.end", t));
        return item;
    }

    private static String at(Instant instant, Translator t) {
        LocalDateTime at = LocalDateTime.ofInstant(instant, Translator.ZONE);
        return t.plainDate(at.toLocalDate()) + " " + t.plainTime(at.toLocalTime());
    }

    private String commune(String code, Translator t) {
        return sites.byCode(code).map(site -> site.name().text(t.language())).orElse("");
    }

    private static Span mark(String text) {
        return new Span(" · " + text);
    }

    private Anchor link(String id, String path, String key, Translator t) {
        Anchor link = new Anchor(live.link(path), t.get(key));
        link.setId(id);
        link.setRouterIgnore(true);
        return link;
    }

    /** A plain form with one button, as everywhere on the way in and out. */
    private Element form(String id, @Nullable String session, String key, Translator t) {
        Element form = new Element("form");
        form.setAttribute("method", "post");
        form.setAttribute("action", live.link("/forms/sessions/end"));
        if (session != null) {
            Element hidden = new Element("input");
            hidden.setAttribute("type", "hidden");
            hidden.setAttribute("name", "session");
            hidden.setAttribute("value", session);
            form.appendChild(hidden);
        }
        Element button = new Element("button");
        button.setAttribute("id", id);
        button.setAttribute("class", "btn quiet");
        button.setText(t.get(key));
        form.appendChild(button);
        return form;
    }

    private static @Nullable HttpSession session() {
        VaadinSession session = VaadinSession.getCurrent();
        return session != null && session.getSession() instanceof WrappedHttpSession wrapped
                ? wrapped.getHttpSession()
                : null;
    }
}
