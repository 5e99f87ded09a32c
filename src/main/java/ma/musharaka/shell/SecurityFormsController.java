package ma.musharaka.shell;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import ma.musharaka.people.PasswordChoice;
import ma.musharaka.people.SignedIn;
import ma.musharaka.platform.InvalidInput;
import ma.musharaka.platform.Language;
import ma.musharaka.platform.Site;
import ma.musharaka.platform.access.ForSignedIn;
import ma.musharaka.platform.reading.Form;
import ma.musharaka.platform.reading.Forms;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestParam;

/** Takes the forms by which a person looks after their own account: where they are signed in, and their password. */
@Controller
class SecurityFormsController {

    private static final String SITE = "ma.musharaka.platform.Site";

    private final OpenSessions open;
    private final PasswordChoice passwords;
    private final Entrance entrance;
    private final Forms forms;

    SecurityFormsController(OpenSessions open, PasswordChoice passwords, Entrance entrance, Forms forms) {
        this.open = open;
        this.passwords = passwords;
        this.entrance = entrance;
        this.forms = forms;
    }

    /** One session, or all but the one that asks. */
    @ForSignedIn
    @PostMapping("/forms/sessions/end")
    void endSessions(
            @RequestParam Optional<UUID> session,
            @RequestAttribute(SITE) Site site,
            HttpServletRequest request,
            HttpServletResponse response) {
        entrance.known().ifPresent(person -> {
            if (session.isPresent()) open.end(session.get(), person.personId());
            else open.endOthers(person.personId(), request.getSession(false));
        });
        forms.goOn(response, site.link("/account", Language.asked(request.getQueryString(), site)));
    }

    /** Whoever else was signed in by the old password is signed out. */
    @ForSignedIn
    @PostMapping("/forms/password")
    void changePassword(
            @RequestParam(defaultValue = "") String current,
            @RequestParam(defaultValue = "") String password,
            @RequestParam(defaultValue = "") String remove,
            @RequestAttribute(SITE) Site site,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        Optional<SignedIn> known = entrance.known();
        HttpSession session = request.getSession(false);
        if (known.isPresent() && session != null)
            try {
                UUID person = known.get().personId();
                if (password.isEmpty() && remove.isEmpty())
                    throw new InvalidInput(java.util.List.of(new InvalidInput.Violation("password", "input.empty")));
                passwords.change(
                        person,
                        open.isFresh(session),
                        current,
                        remove.isEmpty() ? password : "",
                        request.getRemoteAddr());
                open.endOthers(person, session);
            } catch (InvalidInput invalid) {
                forms.refuse(
                        request, response, "/account/password", Map.of(), new Form(Map.of(), invalid.violations()));
                return;
            }
        forms.goOn(response, site.link("/account", Language.asked(request.getQueryString(), site)));
    }
}
