package ma.musharaka.shell;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import ma.musharaka.people.ContactChanging;
import ma.musharaka.people.ContactChanging.Confirmed;
import ma.musharaka.platform.InvalidInput;
import ma.musharaka.platform.Language;
import ma.musharaka.platform.Site;
import ma.musharaka.platform.Visitor;
import ma.musharaka.platform.access.ForEveryone;
import ma.musharaka.platform.access.ForSignedIn;
import ma.musharaka.platform.reading.Form;
import ma.musharaka.platform.reading.Forms;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestParam;

/** Takes the forms by which a person changes where they are reached, and undoes what was not them. */
@Controller
class ContactChangeFormsController {

    private static final String SITE = "ma.musharaka.platform.Site";
    private static final String PAGE = "/account/contact";

    private final ContactChanging changing;
    private final Forms forms;

    ContactChangeFormsController(ContactChanging changing, Forms forms) {
        this.changing = changing;
        this.forms = forms;
    }

    @ForSignedIn
    @PostMapping("/forms/contact-change")
    void ask(
            @RequestParam(defaultValue = "") String contact,
            @AuthenticationPrincipal @Nullable Visitor visitor,
            @RequestAttribute(SITE) Site site,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        if (visitor != null)
            try {
                changing.ask(visitor.personId(), contact);
            } catch (InvalidInput invalid) {
                forms.refuse(
                        request, response, PAGE, Map.of(), new Form(Map.of("contact", contact), invalid.violations()));
                return;
            }
        forms.goOn(response, site.link(PAGE, Language.asked(request.getQueryString(), site)));
    }

    @ForSignedIn
    @PostMapping("/forms/contact-change/code")
    void confirm(
            @RequestParam(defaultValue = "") String code,
            @AuthenticationPrincipal @Nullable Visitor visitor,
            @RequestAttribute(SITE) Site site,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        String next = PAGE;
        if (visitor != null)
            try {
                next = PAGE + "?outcome=" + outcome(visitor.personId(), code);
            } catch (InvalidInput invalid) {
                forms.refuse(request, response, PAGE, Map.of(), new Form(Map.of(), invalid.violations()));
                return;
            }
        forms.goOn(response, site.link(next, Language.asked(request.getQueryString(), site)));
    }

    private String outcome(UUID person, String typed) {
        StringBuilder figures = new StringBuilder();
        // in whatever digits, with whatever between them
        typed.codePoints().filter(Character::isDigit).forEach(c -> figures.append(Character.digit(c, 10)));
        return switch (changing.confirm(person, figures.toString())) {
            case Confirmed.Done done -> "done";
            case Confirmed.Gone gone -> "gone";
            case Confirmed.HasAnAccount other -> "account";
            case Confirmed.WrongCode wrong ->
                throw new InvalidInput(
                        List.of(new InvalidInput.Violation("code", "shell.code.wrong", wrong.triesLeft())));
        };
    }

    /** By the letter's link alone: whoever took the account over may hold everything else. */
    @ForEveryone
    @PostMapping("/forms/contact-change/undo")
    void undo(
            @RequestParam(defaultValue = "") String token,
            @RequestAttribute(SITE) Site site,
            HttpServletRequest request,
            HttpServletResponse response) {
        boolean undone = changing.undo(token);
        forms.goOn(
                response,
                site.link(
                        PAGE + "/undo" + (undone ? "?outcome=done" : ""),
                        Language.asked(request.getQueryString(), site)));
    }
}
