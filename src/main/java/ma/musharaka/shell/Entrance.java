package ma.musharaka.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.VaadinServletResponse;
import com.vaadin.flow.server.VaadinSession;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import java.util.Optional;
import java.util.stream.Stream;
import ma.musharaka.people.Registering;
import ma.musharaka.people.SignedIn;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.security.web.savedrequest.SavedRequest;
import org.springframework.stereotype.Component;

/** Lets a person in whose password was right: a new session id first, so that one known before is worth nothing. */
@Component
class Entrance {

    private final SecurityContextHolderStrategy holder;
    private final HttpSessionRequestCache refused = new HttpSessionRequestCache();
    private final HttpSessionSecurityContextRepository sessions = new HttpSessionSecurityContextRepository();

    Entrance(SecurityContextHolderStrategy holder) {
        this.holder = holder;
    }

    /** The page that led to signing in: one named in the address, else one that was refused before. */
    String destination(Optional<String> named) {
        HttpServletRequest request = VaadinServletRequest.getCurrent().getHttpServletRequest();
        HttpServletResponse response = VaadinServletResponse.getCurrent().getHttpServletResponse();
        return Registering.safeBack(named.or(() -> Optional.ofNullable(refused.getRequest(request, response))
                        .map(SavedRequest::getRedirectUrl)
                        .map(address -> URI.create(address).getPath()))
                .orElse("/"));
    }

    void letIn(SignedIn person) {
        var authorities = Stream.concat(Stream.of("CITIZEN"), person.roles().stream())
                .map(role -> new SimpleGrantedAuthority("ROLE_" + role))
                .toList();
        HttpServletRequest request = VaadinServletRequest.getCurrent().getHttpServletRequest();
        request.changeSessionId();
        // forms that someone else left open in another window are not this person's
        VaadinSession session = VaadinSession.getCurrent();
        session.getUIs().stream().filter(ui -> ui != UI.getCurrent()).toList().forEach(UI::close);
        SecurityContext security = holder.createEmptyContext();
        security.setAuthentication(UsernamePasswordAuthenticationToken.authenticated(person, null, authorities));
        holder.setContext(security);
        sessions.saveContext(
                security, request, VaadinServletResponse.getCurrent().getHttpServletResponse());
    }
}
