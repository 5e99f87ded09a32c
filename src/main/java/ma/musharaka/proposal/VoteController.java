package ma.musharaka.proposal;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import ma.musharaka.people.Asking;
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

/** Takes votes for proposals by a plain form, from any phone and without a script. */
@Controller
class VoteController {

    private static final String SITE = "ma.musharaka.platform.Site";

    private final VotingService voting;
    private final Entering entering;
    private final RateLimiter limiter;
    private final Forms forms;

    VoteController(VotingService voting, Entering entering, RateLimiter limiter, Forms forms) {
        this.voting = voting;
        this.entering = entering;
        this.limiter = limiter;
        this.forms = forms;
    }

    @ForEveryone
    @PostMapping("/forms/proposals/{number:[1-9][0-9]{0,8}}/vote")
    void vote(
            @PathVariable int number,
            @RequestParam(defaultValue = "") String contact,
            @AuthenticationPrincipal @Nullable Visitor visitor,
            @RequestAttribute(SITE) Site site,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        Language language = Language.asked(request.getQueryString(), site);
        String page = "/proposals/" + number;
        try {
            limiter.take(Limited.SIGNATURE, visitor == null ? null : visitor.personId());
            String next = visitor == null
                    ? Entering.nextPage(entering.ask(
                            new Asking(contact, "", "", language, site.origin(), page, voting.begin(number))))
                    : page + "/voted?outcome="
                            + voting.vote(number, visitor.personId()).code();
            forms.goOn(response, site.link(next, language));
        } catch (InvalidInput invalid) {
            forms.refuse(request, response, page, Map.of(), new Form(Map.of("contact", contact), invalid.violations()));
        }
    }

    @ForSignedIn
    @PostMapping("/forms/proposals/{number:[1-9][0-9]{0,8}}/unvote")
    void withdraw(
            @PathVariable int number,
            @AuthenticationPrincipal @Nullable Visitor visitor,
            @RequestAttribute(SITE) Site site,
            HttpServletRequest request,
            HttpServletResponse response) {
        Language language = Language.asked(request.getQueryString(), site);
        String page = "/proposals/" + number;
        if (visitor == null) {
            forms.goOn(response, site.link("/account/sign-in?back=" + page, language));
            return;
        }
        boolean taken = voting.withdraw(number, visitor.personId());
        forms.goOn(response, site.link(page + "/voted?outcome=" + (taken ? "withdrawn" : "none"), language));
    }
}
