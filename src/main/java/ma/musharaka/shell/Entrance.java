package ma.musharaka.shell;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import ma.musharaka.people.SignedIn;
import ma.musharaka.people.entrance.SecondFactors;
import ma.musharaka.platform.access.Acting;
import ma.musharaka.platform.reading.Forms;
import ma.musharaka.platform.ui.Drafts;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.security.web.savedrequest.SavedRequest;
import org.springframework.stereotype.Component;

/** Lets a person in, and out again: a session of their own, so that one known before is worth nothing. */
@Component
class Entrance {

    private static final int SECONDS_ON_A_SHARED_PHONE = 10 * 60;

    private final SecurityContextHolderStrategy holder;
    private final OpenSessions open;
    private final SecondFactors factors;
    private final HttpSessionRequestCache refused = new HttpSessionRequestCache();
    private final HttpSessionSecurityContextRepository sessions = new HttpSessionSecurityContextRepository();

    Entrance(SecurityContextHolderStrategy holder, OpenSessions open, SecondFactors factors) {
        this.holder = holder;
        this.open = open;
        this.factors = factors;
    }

    /** Who is signed in. */
    Optional<SignedIn> known() {
        return Optional.ofNullable(holder.getContext().getAuthentication())
                .map(Authentication::getPrincipal)
                .filter(SignedIn.class::isInstance)
                .map(SignedIn.class::cast);
    }

    /** Where a person goes who has come in: those who act for the commune show their second factor first. */
    String onward(SignedIn person, String destination) {
        if (!person.secondFactorDue()) return destination;
        return (factors.isEnrolled(person.personId()) ? "/account/second-factor" : "/account/second-factor/new")
                + "?back=" + URLEncoder.encode(destination, StandardCharsets.UTF_8);
    }

    /** The second factor was shown: the session goes on with more rights, under a name that nobody knew before. */
    void raise(SignedIn person, HttpServletRequest request, HttpServletResponse response) {
        request.changeSessionId();
        recognize(person, request, response);
    }

    /** The page that led to signing in: one named in the address, else one that was refused before. */
    String destination(Optional<String> named, HttpServletRequest request, HttpServletResponse response) {
        return Forms.safeBack(named.or(() -> Optional.ofNullable(refused.getRequest(request, response))
                        .map(SavedRequest::getRedirectUrl)
                        .map(address -> URI.create(address).getPath()))
                .orElse("/"));
    }

    /** @param sharedPhone whether others use it too: they are soon let out, and nothing is left behind */
    void letIn(SignedIn person, boolean sharedPhone, HttpServletRequest request, HttpServletResponse response) {
        HttpSession before = request.getSession(false);
        // with it go the forms that someone else left open in another window
        if (before != null) before.invalidate();
        HttpSession session = request.getSession(true);
        if (sharedPhone) {
            session.setMaxInactiveInterval(SECONDS_ON_A_SHARED_PHONE);
            session.setAttribute(Drafts.KEEP_NONE, true);
        }
        recognize(person, request, response);
        open.begin(session, person.personId(), sharedPhone, request.getHeader("User-Agent"));
    }

    /** The session goes on, with what the person may do now. */
    void recognize(SignedIn person, HttpServletRequest request, HttpServletResponse response) {
        SecurityContext security = holder.createEmptyContext();
        security.setAuthentication(Acting.authentication(person));
        holder.setContext(security);
        sessions.saveContext(security, request, response);
    }

    void letOut(HttpServletRequest request, HttpServletResponse response) {
        HttpSession session = request.getSession(false);
        if (session != null) {
            if (open.isOnSharedPhone(session))
                response.setHeader("Clear-Site-Data", "\"cache\", \"cookies\", \"storage\"");
            session.invalidate();
        }
        holder.clearContext();
    }
}
