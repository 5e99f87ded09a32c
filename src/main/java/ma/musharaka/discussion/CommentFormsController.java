package ma.musharaka.discussion;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import ma.musharaka.people.Asking;
import ma.musharaka.people.Entering;
import ma.musharaka.people.level.LevelMissing;
import ma.musharaka.platform.InvalidInput;
import ma.musharaka.platform.Language;
import ma.musharaka.platform.Site;
import ma.musharaka.platform.SubjectRef;
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

/** Takes comments by a plain form, from any phone and without a script; from those whom nobody knows yet as well. */
@Controller
class CommentFormsController {

    private static final String SITE = "ma.musharaka.platform.Site";

    private final DiscussionService discussion;
    private final Entering entering;
    private final RateLimiter limiter;
    private final Forms forms;

    CommentFormsController(DiscussionService discussion, Entering entering, RateLimiter limiter, Forms forms) {
        this.discussion = discussion;
        this.entering = entering;
        this.limiter = limiter;
        this.forms = forms;
    }

    @ForEveryone
    @PostMapping("/forms/comments/{kind:[a-z-]{1,40}}/{id}")
    void write(
            @PathVariable String kind,
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable UUID key,
            @RequestParam(defaultValue = "") String text,
            @RequestParam(defaultValue = "") String signedAs,
            @RequestParam(defaultValue = "") String contact,
            @RequestParam(defaultValue = "") String official,
            @AuthenticationPrincipal @Nullable Visitor visitor,
            @RequestAttribute(SITE) Site site,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        SubjectRef subject = new SubjectRef(kind, id);
        Optional<String> page = discussion.address(subject);
        if (page.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        CommentDraft draft = new CommentDraft(key == null ? UUID.randomUUID() : key, subject, text, signedAs);
        Language language = Language.asked(request.getQueryString(), site);
        try {
            forms.goOn(
                    response,
                    site.link(
                            visitor == null
                                    ? begin(draft, contact, page.get(), language, site)
                                    : send(draft, !official.isEmpty(), page.get(), visitor),
                            language));
        } catch (InvalidInput invalid) {
            Map<String, String> typed = Map.of("text", text, "signedAs", signedAs, "contact", contact);
            forms.refuse(request, response, page.get(), Map.of(), new Form(typed, invalid.violations()));
        } catch (LevelMissing tooLow) {
            // since the page was made, the commune came to ask for more: the page says so
            forms.goOn(response, site.link(page.get() + "#comments", language));
        }
    }

    private String send(CommentDraft draft, boolean official, String page, Visitor visitor) {
        if (!official) return "/receipts/" + discussion.submit(draft, visitor.personId());
        discussion.answer(draft, visitor.personId());
        return page + "#comments";
    }

    private String begin(CommentDraft draft, String contact, String page, Language language, Site site) {
        List<InvalidInput.Violation> faults = new ArrayList<>();
        try {
            limiter.take(Limited.COMMENT, (UUID) null);
            Asking asking =
                    new Asking(contact, draft.signedAs(), "", language, site.origin(), page, discussion.begin(draft));
            return Entering.nextPage(entering.ask(asking));
        } catch (InvalidInput invalid) {
            faults.addAll(invalid.violations());
        }
        // what is wrong with the words is said at once with what is wrong with the address
        try {
            entering.look(new Asking(contact, "", "", language, site.origin(), page, null));
        } catch (InvalidInput invalid) {
            for (InvalidInput.Violation fault : invalid.violations())
                if (faults.stream().noneMatch(said -> said.field().equals(fault.field()))) faults.add(fault);
        }
        throw new InvalidInput(faults);
    }

    @ForSignedIn
    @PostMapping("/forms/comments/{number:[1-9][0-9]{0,8}}/withdraw")
    void withdraw(
            @PathVariable int number,
            @RequestParam(defaultValue = "/account") String back,
            @AuthenticationPrincipal @Nullable Visitor visitor,
            @RequestAttribute(SITE) Site site,
            HttpServletRequest request,
            HttpServletResponse response) {
        Language language = Language.asked(request.getQueryString(), site);
        String page = Forms.safeBack(back);
        if (visitor == null) {
            forms.goOn(response, site.link("/account/sign-in?back=" + page, language));
            return;
        }
        discussion.withdraw(number, visitor.personId());
        forms.goOn(response, site.link(page + "#comments", language));
    }
}
