package ma.musharaka.editorial;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import ma.musharaka.journal.ReceiptCode;
import ma.musharaka.platform.InvalidInput;
import ma.musharaka.platform.Language;
import ma.musharaka.platform.Site;
import ma.musharaka.platform.Visitor;
import ma.musharaka.platform.access.ForEveryone;
import ma.musharaka.platform.protection.TooOften;
import ma.musharaka.platform.reading.Form;
import ma.musharaka.platform.reading.Forms;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestParam;

/** Takes the form of the contact page, with or without scripts, with or without an account. */
@Controller
class ContactFormsController {

    private static final String SITE = "ma.musharaka.platform.Site";
    private static final String CONFIRM = "/contact/confirm";

    private final ContactService contact;
    private final Forms forms;

    ContactFormsController(ContactService contact, Forms forms) {
        this.contact = contact;
        this.forms = forms;
    }

    @ForEveryone
    @PostMapping("/forms/contact")
    void send(
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String replyTo,
            @RequestParam(defaultValue = "") String text,
            @RequestParam(defaultValue = "") String proof,
            @RequestAttribute(SITE) Site site,
            @Nullable Authentication authentication,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        Language language = Language.asked(request.getQueryString(), site);
        Visitor visitor =
                authentication != null && authentication.getPrincipal() instanceof Visitor known ? known : null;
        try {
            Optional<ReceiptCode> receipt = contact.send(
                    new ContactDraft(name, replyTo, text, language),
                    visitor == null ? null : visitor.personId(),
                    proof);
            forms.goOn(
                    response, site.link(receipt.map(code -> "/receipts/" + code).orElse(CONFIRM), language));
        } catch (InvalidInput invalid) {
            if (invalid instanceof TooOften often) response.setHeader("Retry-After", String.valueOf(often.seconds()));
            Map<String, String> typed = Map.of("name", name, "replyTo", replyTo, "text", text);
            forms.refuse(request, response, "/contact", Map.of(), new Form(typed, invalid.violations()));
        }
    }

    /** A press confirms, not the visit: mail scanners follow links too. */
    @ForEveryone
    @PostMapping("/forms/contact-confirm")
    void confirm(
            @RequestParam(defaultValue = "") String token,
            @RequestAttribute(SITE) Site site,
            HttpServletRequest request,
            HttpServletResponse response) {
        Language language = Language.asked(request.getQueryString(), site);
        forms.goOn(
                response,
                site.link(
                        contact.confirm(token).map(code -> "/receipts/" + code).orElse(CONFIRM + "?outcome=unknown"),
                        language));
    }
}
