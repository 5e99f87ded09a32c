package ma.musharaka.people.following;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import ma.musharaka.platform.InvalidInput;
import ma.musharaka.platform.Language;
import ma.musharaka.platform.Site;
import ma.musharaka.platform.SubjectRef;
import ma.musharaka.platform.Visitor;
import ma.musharaka.platform.access.ForEveryone;
import ma.musharaka.platform.access.ForSignedIn;
import ma.musharaka.platform.protection.Limited;
import ma.musharaka.platform.protection.RateLimiter;
import ma.musharaka.platform.protection.TooOften;
import ma.musharaka.platform.reading.Form;
import ma.musharaka.platform.reading.Forms;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;

/** Takes the press on "follow" from any phone and without a script; who has not come in does so first. */
@Controller
class FollowFormsController {

    private static final String SITE = "ma.musharaka.platform.Site";

    private final Following following;
    private final RateLimiter limiter;
    private final Forms forms;

    FollowFormsController(Following following, RateLimiter limiter, Forms forms) {
        this.following = following;
        this.limiter = limiter;
        this.forms = forms;
    }

    @ForEveryone
    @PostMapping("/forms/following/{kind:[a-z-]{1,40}}/{id}")
    void follow(
            @PathVariable String kind,
            @PathVariable UUID id,
            @AuthenticationPrincipal @Nullable Visitor visitor,
            @RequestAttribute(SITE) Site site,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        SubjectRef subject = new SubjectRef(kind, id);
        Optional<String> address = following.address(subject);
        if (address.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        if (visitor == null) {
            forms.showOnce(
                    request,
                    response,
                    "/account/sign-in",
                    Map.of(
                            "back",
                            address.get(),
                            "begun",
                            following.begin(subject).written()));
            return;
        }
        try {
            limiter.take(Limited.ACCOUNT, visitor.personId());
        } catch (TooOften often) {
            // beside this button: the page may have other forms
            List<InvalidInput.Violation> faults = often.violations().stream()
                    .map(fault -> new InvalidInput.Violation("follow", fault.key(), fault.arguments()))
                    .toList();
            forms.refuse(request, response, address.get(), Map.of(), new Form(Map.of(), faults));
            return;
        }
        following.follow(subject, visitor.personId());
        goBack(address.get(), site, request, response);
    }

    @ForSignedIn
    @PostMapping("/forms/following/{kind:[a-z-]{1,40}}/{id}/leave")
    void leave(
            @PathVariable String kind,
            @PathVariable String id,
            @AuthenticationPrincipal @Nullable Visitor visitor,
            @RequestAttribute(SITE) Site site,
            HttpServletRequest request,
            HttpServletResponse response) {
        if (visitor == null) {
            Language language = Language.asked(request.getQueryString(), site);
            forms.goOn(response, site.link("/account/sign-in?back=/account", language));
            return;
        }
        try {
            SubjectRef subject = new SubjectRef(kind, UUID.fromString(id));
            following.leave(subject, visitor.personId());
            goBack(following.address(subject).orElse("/account"), site, request, response);
        } catch (IllegalArgumentException noId) {
            response.setStatus(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private void goBack(String address, Site site, HttpServletRequest request, HttpServletResponse response) {
        forms.goOn(response, site.link(address + "#follow", Language.asked(request.getQueryString(), site)));
    }
}
