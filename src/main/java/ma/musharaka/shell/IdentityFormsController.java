package ma.musharaka.shell;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import ma.musharaka.people.SignedIn;
import ma.musharaka.people.entrance.IdentityClaims;
import ma.musharaka.people.entrance.IdentityLogin;
import ma.musharaka.people.entrance.IdentityLogin.Known;
import ma.musharaka.people.entrance.NationalIdentity;
import ma.musharaka.people.entrance.NationalIdentity.Asked;
import ma.musharaka.people.entrance.NationalIdentity.Leaving;
import ma.musharaka.platform.InvalidInput.Violation;
import ma.musharaka.platform.Language;
import ma.musharaka.platform.Site;
import ma.musharaka.platform.access.ForEveryone;
import ma.musharaka.platform.reading.Form;
import ma.musharaka.platform.reading.Forms;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * To the national identity service and back. Both ways are visits: the page's policy lets no form be sent anywhere else,
 * and it is the service that sends the person back.
 */
@Controller
class IdentityFormsController {

    private static final String SITE = "ma.musharaka.platform.Site";
    private static final String BACK = "/forms/identity/return";
    private static final String ASKED = "musharaka.identity";
    private static final String GOING = "musharaka.identity.back";

    private final NationalIdentity service;
    private final IdentityLogin login;
    private final Entrance entrance;
    private final Forms forms;

    IdentityFormsController(NationalIdentity service, IdentityLogin login, Entrance entrance, Forms forms) {
        this.service = service;
        this.login = login;
        this.entrance = entrance;
        this.forms = forms;
    }

    @ForEveryone
    @GetMapping("/forms/identity")
    void leave(
            @RequestParam(defaultValue = "/") String back,
            @RequestAttribute(SITE) Site site,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        Optional<Leaving> leaving =
                service.isThere() ? service.leave(URI.create(site.origin() + BACK)) : Optional.empty();
        if (leaving.isEmpty()) {
            refuse("shell.identity.away", request, response);
            return;
        }
        HttpSession session = request.getSession(true);
        session.setAttribute(ASKED, leaving.get().kept());
        session.setAttribute(GOING, site.link(Forms.safeBack(back), Language.asked(request.getQueryString(), site)));
        forms.goOn(response, leaving.get().address().toString());
    }

    @ForEveryone
    @GetMapping(BACK)
    void comeBack(
            @RequestParam(defaultValue = "") String state,
            @RequestParam(defaultValue = "") String code,
            @RequestAttribute(SITE) Site site,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        HttpSession session = request.getSession(false);
        if (session == null || !(session.getAttribute(ASKED) instanceof Asked asked)) {
            refuse("shell.identity.refused", request, response);
            return;
        }
        // an answer counts once, whatever comes of it
        session.removeAttribute(ASKED);
        String going = String.valueOf(session.getAttribute(GOING));
        Optional<IdentityClaims> claims = service.claims(asked, state, code);
        if (claims.isEmpty()) {
            refuse("shell.identity.refused", request, response);
            return;
        }
        Known known = login.recognize(
                claims.get(),
                entrance.known().map(SignedIn::personId).orElse(null),
                Language.asked(request.getQueryString(), site));
        switch (known) {
            case Known.In in -> {
                entrance.letIn(in.person(), false, request, response);
                forms.goOn(response, entrance.onward(in.person(), going));
            }
            case Known.Linked linked -> forms.goOn(response, going);
            case Known.Taken taken -> refuse("shell.identity.taken", request, response);
            case Known.Unknown unknown -> refuse("shell.identity.unknown", request, response);
        }
    }

    private void refuse(String key, HttpServletRequest request, HttpServletResponse response) throws IOException {
        Form form = new Form(Map.of(), List.of(new Violation("contact", key)));
        forms.refuse(request, response, "/account/sign-in", Map.of(), form);
    }
}
