package ma.musharaka.shell;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import ma.musharaka.people.Asking;
import ma.musharaka.people.BegunAct;
import ma.musharaka.people.Entering;
import ma.musharaka.people.Entering.Entered;
import ma.musharaka.people.PeopleService;
import ma.musharaka.people.PeopleService.SignIn;
import ma.musharaka.platform.InvalidInput;
import ma.musharaka.platform.Language;
import ma.musharaka.platform.Site;
import ma.musharaka.platform.access.ForEveryone;
import ma.musharaka.platform.reading.Form;
import ma.musharaka.platform.reading.Forms;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestParam;

/** Takes the forms of coming in and going out: plain ones, that work on any phone and without a script. */
@Controller
class AccountFormsController {

    private static final String SITE = "ma.musharaka.platform.Site";

    private final Entering entering;
    private final PeopleService people;
    private final Entrance entrance;
    private final Forms forms;

    AccountFormsController(Entering entering, PeopleService people, Entrance entrance, Forms forms) {
        this.entering = entering;
        this.people = people;
        this.entrance = entrance;
        this.forms = forms;
    }

    /** With a password, where one is given; else a link or a code is sent. */
    @ForEveryone
    @PostMapping("/forms/sign-in")
    void signIn(
            @RequestParam(defaultValue = "") String contact,
            @RequestParam(defaultValue = "") String password,
            @RequestParam(defaultValue = "") String shared,
            @RequestParam(defaultValue = "") String back,
            @RequestParam(defaultValue = "") String begun,
            @RequestAttribute(SITE) Site site,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        Language language = Language.asked(request.getQueryString(), site);
        Optional<BegunAct.Kept> pressed = entering.pressed(begun);
        String destination =
                entrance.destination(Optional.of(back).filter(named -> !named.isEmpty()), request, response);
        if (password.isEmpty()) {
            ask(
                    new Asking(contact, "", "", language, site.origin(), destination, pressed.orElse(null)),
                    site,
                    "/account/sign-in",
                    request,
                    response);
            return;
        }
        switch (people.signIn(contact, password, request.getRemoteAddr())) {
            case SignIn.Done done -> {
                entrance.letIn(done.person(), !shared.isEmpty(), request, response);
                String next = pressed.map(
                                act -> entering.complete(act, done.person().personId()))
                        .orElse(destination);
                forms.goOn(response, site.link(entrance.onward(done.person(), next), language));
            }
            case SignIn.Refused refused -> again(contact, back, begun, "shell.sign-in.refused", request, response);
            case SignIn.Shut shut -> again(contact, back, begun, "shell.sign-in.shut", request, response);
        }
    }

    private void again(
            String contact,
            String back,
            String begun,
            String key,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        Form form = new Form(Map.of("contact", contact), List.of(new InvalidInput.Violation("password", key)));
        forms.refuse(request, response, "/account/sign-in", Map.of("back", back, "begun", begun), form);
    }

    /** A name to be called by, and where a link or a code is sent to. */
    @ForEveryone
    @PostMapping("/forms/register")
    void register(
            @RequestParam(defaultValue = "") String displayName,
            @RequestParam(defaultValue = "") String contact,
            @RequestParam(defaultValue = "") String password,
            @RequestParam(defaultValue = "") String back,
            @RequestAttribute(SITE) Site site,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        Language language = Language.asked(request.getQueryString(), site);
        Asking asking = new Asking(contact, displayName, password, language, site.origin(), Forms.safeBack(back), null);
        ask(asking, site, "/account/register", request, response);
    }

    private void ask(Asking asking, Site site, String page, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        try {
            forms.goOn(response, site.link(Entering.nextPage(entering.ask(asking)), asking.language()));
        } catch (InvalidInput invalid) {
            Map<String, String> typed = Map.of("contact", asking.contact(), "displayName", asking.displayName());
            String begun = asking.act() == null ? "" : asking.act().written();
            forms.refuse(
                    request,
                    response,
                    page,
                    Map.of("back", asking.back(), "begun", begun),
                    new Form(typed, invalid.violations()));
        }
    }

    /** The code of a text message. */
    @ForEveryone
    @PostMapping("/forms/code")
    void code(
            @RequestParam(defaultValue = "") String ticket,
            @RequestParam(defaultValue = "") String code,
            @RequestParam(defaultValue = "") String shared,
            @RequestAttribute(SITE) Site site,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        StringBuilder figures = new StringBuilder();
        // in whatever digits, with whatever between them
        code.codePoints().filter(Character::isDigit).forEach(c -> figures.append(Character.digit(c, 10)));
        enter(
                // a code is good in the browser alone that asked for it, and chose the password
                entering.enter(ticket, figures.toString(), "", true),
                "/account/code",
                Map.of("ticket", ticket),
                shared,
                site,
                request,
                response);
    }

    /** The link of a letter. A press confirms, not the visit: mail scanners follow links too. */
    @ForEveryone
    @PostMapping("/forms/confirm")
    void confirm(
            @RequestParam(defaultValue = "") String token,
            @RequestParam(defaultValue = "") String displayName,
            @RequestParam(defaultValue = "") String password,
            @RequestParam(defaultValue = "") String shared,
            @RequestAttribute(SITE) Site site,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        Map<String, String> page = Map.of("token", token);
        try {
            Entered entered = entering.enter(token, null, displayName, !password.isEmpty());
            enter(entered, "/account/confirm", page, shared, site, request, response);
        } catch (InvalidInput invalid) {
            Form form = new Form(Map.of("displayName", displayName), invalid.violations());
            forms.refuse(request, response, "/account/confirm", page, form);
        }
    }

    private void enter(
            Entered entered,
            String page,
            Map<String, String> parameters,
            String shared,
            Site site,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        Language language = Language.asked(request.getQueryString(), site);
        switch (entered) {
            case Entered.In in -> {
                entrance.letIn(in.person(), !shared.isEmpty(), request, response);
                forms.goOn(response, site.link(entrance.onward(in.person(), in.next()), language));
            }
            case Entered.WrongCode wrong -> {
                InvalidInput.Violation fault =
                        new InvalidInput.Violation("code", "shell.code.wrong", wrong.triesLeft());
                forms.refuse(request, response, page, parameters, new Form(Map.of(), List.of(fault)));
            }
            case Entered.UsedBefore used -> outcome("used-before", site, language, response);
            case Entered.Expired expired -> outcome("expired", site, language, response);
            case Entered.Unknown unknown -> outcome("unknown", site, language, response);
        }
    }

    private void outcome(String why, Site site, Language language, HttpServletResponse response) {
        forms.goOn(
                response,
                site.link("/account/sent?outcome=" + URLEncoder.encode(why, StandardCharsets.UTF_8), language));
    }

    @ForEveryone
    @PostMapping("/forms/sign-out")
    void signOut(@RequestAttribute(SITE) Site site, HttpServletRequest request, HttpServletResponse response) {
        entrance.letOut(request, response);
        forms.goOn(response, site.link("/", Language.asked(request.getQueryString(), site)));
    }
}
