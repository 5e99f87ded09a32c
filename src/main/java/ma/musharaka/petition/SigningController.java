package ma.musharaka.petition;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import ma.musharaka.people.Asking;
import ma.musharaka.people.BegunAct;
import ma.musharaka.people.Entering;
import ma.musharaka.platform.InvalidInput;
import ma.musharaka.platform.Language;
import ma.musharaka.platform.Site;
import ma.musharaka.platform.Visitor;
import ma.musharaka.platform.access.ForEveryone;
import ma.musharaka.platform.access.ForSignedIn;
import ma.musharaka.platform.protection.Limited;
import ma.musharaka.platform.protection.RateLimiter;
import ma.musharaka.platform.reading.Form;
import ma.musharaka.platform.reading.Forms;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestParam;

/** Takes signatures by a plain form, from any phone and without a script. */
@Controller
class SigningController {

    private static final String SITE = "ma.musharaka.platform.Site";

    private final SigningService signing;
    private final Entering entering;
    private final RateLimiter limiter;
    private final Forms forms;

    SigningController(SigningService signing, Entering entering, RateLimiter limiter, Forms forms) {
        this.signing = signing;
        this.entering = entering;
        this.limiter = limiter;
        this.forms = forms;
    }

    @ForEveryone
    @PostMapping("/forms/petitions/{number:[1-9][0-9]{0,8}}/sign")
    void sign(
            @PathVariable int number,
            @RequestParam(defaultValue = "") String displayName,
            @RequestParam(defaultValue = "") String contact,
            @RequestParam(defaultValue = "") String cnie,
            @RequestParam(defaultValue = "") String consent,
            @AuthenticationPrincipal @Nullable Visitor visitor,
            @RequestAttribute(SITE) Site site,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        Language language = Language.asked(request.getQueryString(), site);
        String page = "/petitions/" + number;
        List<InvalidInput.Violation> faults = new ArrayList<>();
        if (consent.isEmpty()) faults.add(new InvalidInput.Violation("consent", "petition.sign.consent-needed"));
        try {
            if (faults.isEmpty()) limiter.take(Limited.SIGNATURE, visitor == null ? null : visitor.personId());
            if (visitor != null && faults.isEmpty()) {
                String outcome = signing.sign(number, visitor.personId(), cnie).code();
                forms.goOn(response, site.link(page + "/signed?outcome=" + outcome, language));
                return;
            }
            if (visitor == null) {
                BegunAct.@Nullable Kept begun = begin(number, cnie, faults);
                Asking asking = new Asking(contact, displayName, "", language, site.origin(), page, begun);
                if (faults.isEmpty()) {
                    forms.goOn(response, site.link(Entering.nextPage(entering.ask(asking)), language));
                    return;
                }
                entering.look(asking);
            }
        } catch (InvalidInput invalid) {
            faults.addAll(invalid.violations());
        }
        Form form = new Form(Map.of("displayName", displayName, "contact", contact, "cnie", cnie), faults);
        forms.refuse(request, response, page, Map.of(), form);
    }

    /** All faults of the form are said at once. */
    private BegunAct.@Nullable Kept begin(int number, String cnie, List<InvalidInput.Violation> faults) {
        try {
            return signing.begin(number, cnie);
        } catch (InvalidInput invalid) {
            faults.addAll(invalid.violations());
            return null;
        }
    }

    @ForSignedIn
    @PostMapping("/forms/petitions/{number:[1-9][0-9]{0,8}}/withdraw")
    void withdraw(
            @PathVariable int number,
            @AuthenticationPrincipal @Nullable Visitor visitor,
            @RequestAttribute(SITE) Site site,
            HttpServletRequest request,
            HttpServletResponse response) {
        Language language = Language.asked(request.getQueryString(), site);
        String page = "/petitions/" + number;
        if (visitor == null) {
            forms.goOn(response, site.link("/account/sign-in?back=" + page, language));
            return;
        }
        boolean taken = signing.withdraw(number, visitor.personId());
        forms.goOn(response, site.link(page + "/signed?outcome=" + (taken ? "withdrawn" : "closed"), language));
    }
}
