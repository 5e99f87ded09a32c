package ma.musharaka.shell;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import ma.musharaka.people.Entering;
import ma.musharaka.people.SignedIn;
import ma.musharaka.people.entrance.Passkeys;
import ma.musharaka.people.entrance.Passkeys.Challenge;
import ma.musharaka.platform.Language;
import ma.musharaka.platform.Site;
import ma.musharaka.platform.access.ForEveryone;
import ma.musharaka.platform.access.ForSignedIn;
import ma.musharaka.platform.reading.Forms;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;

/** Speaks with the script of passkeys: what the device is asked, and what it answers. */
@RestController
class PasskeyFormsController {

    private static final String SITE = "ma.musharaka.platform.Site";
    private static final String ASKED = "musharaka.passkey";
    private static final String PAGE = "/account/passkeys";

    private final Passkeys passkeys;
    private final Entering entering;
    private final Entrance entrance;
    private final Forms forms;

    /**
     * @param credential as the browser writes it
     * @param begun what was pressed before signing in
     */
    record Answer(
            JsonNode credential,
            boolean shared,
            @Nullable String back,
            @Nullable String begun) {}

    PasskeyFormsController(Passkeys passkeys, Entering entering, Entrance entrance, Forms forms) {
        this.passkeys = passkeys;
        this.entering = entering;
        this.entrance = entrance;
        this.forms = forms;
    }

    @ForSignedIn
    @PostMapping("/forms/passkey/offer")
    ResponseEntity<String> offer(@RequestAttribute(SITE) Site site, HttpServletRequest request) {
        return whoMay().map(person -> asked(passkeys.offer(person, site.origin()), request))
                .orElseGet(() -> ResponseEntity.status(HttpStatus.FORBIDDEN).build());
    }

    @ForSignedIn
    @PostMapping("/forms/passkey/take")
    ResponseEntity<Map<String, String>> take(
            @RequestBody Answer answer, @RequestAttribute(SITE) Site site, HttpServletRequest request) {
        Optional<SignedIn> person = whoMay();
        if (person.isEmpty()) return ResponseEntity.status(HttpStatus.FORBIDDEN).build();
        Device device =
                Device.of(Optional.ofNullable(request.getHeader("User-Agent")).orElse(""));
        String label = (device.browser() + " · " + device.system()).replaceAll("^ · | · $", "");
        boolean taken = passkeys.take(
                person.get(), site.origin(), once(request), answer.credential().toString(), label);
        return taken ? next(site.link(PAGE, language(request, site))) : refused();
    }

    @ForEveryone
    @PostMapping("/forms/passkey/ask")
    ResponseEntity<String> ask(@RequestAttribute(SITE) Site site, HttpServletRequest request) {
        return asked(passkeys.ask(site.origin()), request);
    }

    @ForEveryone
    @PostMapping("/forms/passkey/enter")
    ResponseEntity<Map<String, String>> enter(
            @RequestBody Answer answer,
            @RequestAttribute(SITE) Site site,
            HttpServletRequest request,
            HttpServletResponse response) {
        Optional<SignedIn> person =
                passkeys.enter(site.origin(), once(request), answer.credential().toString());
        if (person.isEmpty()) return refused();
        String destination = entrance.destination(
                Optional.ofNullable(answer.back()).filter(back -> !back.isEmpty()), request, response);
        entrance.letIn(person.get(), answer.shared(), request, response);
        String next = Optional.ofNullable(answer.begun())
                .flatMap(entering::pressed)
                .map(act -> entering.complete(act, person.get().personId()))
                .orElse(destination);
        return next(site.link(entrance.onward(person.get(), next), language(request, site)));
    }

    @ForSignedIn
    @PostMapping("/forms/passkey/remove")
    void remove(
            @RequestParam UUID key,
            @RequestAttribute(SITE) Site site,
            HttpServletRequest request,
            HttpServletResponse response) {
        whoMay().ifPresent(person -> passkeys.remove(key, person.personId()));
        forms.goOn(response, site.link(PAGE, language(request, site)));
    }

    /** Those who act for the commune change their keys only after they have shown their second factor. */
    private Optional<SignedIn> whoMay() {
        return entrance.known().filter(person -> !person.secondFactorDue());
    }

    private static ResponseEntity<String> asked(Challenge challenge, HttpServletRequest request) {
        request.getSession(true).setAttribute(ASKED, challenge.kept());
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .header("Cache-Control", "no-store")
                .body(challenge.json());
    }

    /** What the device was asked; a second answer to it counts for nothing. */
    private static @Nullable Object once(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session == null) return null;
        Object kept = session.getAttribute(ASKED);
        session.removeAttribute(ASKED);
        return kept;
    }

    private static ResponseEntity<Map<String, String>> next(String address) {
        return ResponseEntity.ok().header("Cache-Control", "no-store").body(Map.of("next", address));
    }

    private static ResponseEntity<Map<String, String>> refused() {
        return ResponseEntity.unprocessableContent().build();
    }

    private static Language language(HttpServletRequest request, Site site) {
        return Language.asked(request.getQueryString(), site);
    }
}
