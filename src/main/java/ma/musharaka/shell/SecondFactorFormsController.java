package ma.musharaka.shell;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import ma.musharaka.people.PeopleService;
import ma.musharaka.people.SignedIn;
import ma.musharaka.people.entrance.SecondFactors;
import ma.musharaka.people.entrance.SecondFactors.Enrolment;
import ma.musharaka.people.entrance.SecondFactors.Shown;
import ma.musharaka.platform.InvalidInput.Violation;
import ma.musharaka.platform.Language;
import ma.musharaka.platform.Site;
import ma.musharaka.platform.access.ForSignedIn;
import ma.musharaka.platform.reading.Form;
import ma.musharaka.platform.reading.Forms;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestParam;

/** Takes the forms of the second factor: a code that is shown, a telephone that is set up, new recovery codes. */
@Controller
class SecondFactorFormsController {

    private static final String SITE = "ma.musharaka.platform.Site";
    private static final String PAGE = "/account/second-factor";

    private final SecondFactors factors;
    private final PeopleService people;
    private final Entrance entrance;
    private final Forms forms;
    private final InstantSource clock;

    SecondFactorFormsController(
            SecondFactors factors, PeopleService people, Entrance entrance, Forms forms, java.time.Clock clock) {
        this.factors = factors;
        this.people = people;
        this.entrance = entrance;
        this.forms = forms;
        this.clock = clock;
    }

    @ForSignedIn
    @PostMapping("/forms/second-factor")
    void show(
            @RequestParam(defaultValue = "") String code,
            @RequestParam(defaultValue = "") String back,
            @RequestAttribute(SITE) Site site,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        Optional<SignedIn> known = staff(site, request, response);
        if (known.isEmpty()) return;
        Shown shown = factors.show(known.get().personId(), code);
        switch (shown) {
            case Shown.Right right -> {
                entrance.raise(right.person(), request, response);
                forms.goOn(response, site.link(Forms.safeBack(back), Language.asked(request.getQueryString(), site)));
            }
            case Shown.NotEnrolled none ->
                forms.goOn(response, site.link(PAGE + "/new", Language.asked(request.getQueryString(), site)));
            case Shown.Wrong wrong -> again("code", wrong, PAGE, Map.of("back", back), request, response);
            case Shown.UsedBefore used -> again("code", used, PAGE, Map.of("back", back), request, response);
            case Shown.Waiting waiting -> again("code", waiting, PAGE, Map.of("back", back), request, response);
        }
    }

    /** A telephone that shows the code of the secret that the page offered. */
    @ForSignedIn
    @PostMapping("/forms/second-factor/new")
    void enrol(
            @RequestParam(defaultValue = "") String offer,
            @RequestParam(defaultValue = "") String code,
            @RequestParam(defaultValue = "") String current,
            @RequestParam(defaultValue = "") String back,
            @RequestAttribute(SITE) Site site,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        Optional<SignedIn> known = staff(site, request, response);
        if (known.isEmpty()) return;
        Map<String, String> page = Map.of("back", back, NewSecondFactorReading.OFFER, offer);
        switch (factors.enrol(known.get().personId(), offer, code, current)) {
            case Enrolment.Done done -> tell(done, back, request, response);
            case Enrolment.WrongCode wrong ->
                refuse(PAGE + "/new", page, new Violation("code", "shell.second-factor.new.wrong"), request, response);
            case Enrolment.Gone gone ->
                refuse(PAGE + "/new", page, new Violation("code", "shell.second-factor.new.gone"), request, response);
            case Enrolment.Refused refused ->
                again("current", refused.current(), PAGE + "/new", page, request, response);
        }
    }

    @ForSignedIn
    @PostMapping("/forms/second-factor/codes")
    void renewCodes(
            @RequestParam(defaultValue = "") String code,
            @RequestAttribute(SITE) Site site,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        Optional<SignedIn> known = staff(site, request, response);
        if (known.isEmpty()) return;
        Enrolment renewed = factors.renewCodes(known.get().personId(), code);
        if (renewed instanceof Enrolment.Done done) tell(done, "/account", request, response);
        else if (renewed instanceof Enrolment.Refused refused)
            again("code", refused.current(), PAGE, Map.of(), request, response);
    }

    private void tell(Enrolment.Done done, String back, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        entrance.raise(done.person(), request, response);
        forms.showOnce(
                request,
                response,
                PAGE + "/codes",
                Map.of(RecoveryCodesReading.CODES, String.join(" ", done.recoveryCodes()), "back", back));
    }

    /** Those who act for the commune; anyone else is led to where they belong. */
    private Optional<SignedIn> staff(Site site, HttpServletRequest request, HttpServletResponse response) {
        Optional<SignedIn> known = entrance.known()
                .filter(person -> !people.rolesOf(person.personId()).isEmpty());
        if (known.isEmpty()) forms.goOn(response, site.link(PAGE, Language.asked(request.getQueryString(), site)));
        return known;
    }

    private void again(
            String field,
            Shown shown,
            String page,
            Map<String, String> parameters,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        refuse(
                page,
                parameters,
                switch (shown) {
                    case Shown.Wrong wrong -> new Violation(field, "shell.second-factor.wrong", wrong.triesLeft());
                    case Shown.UsedBefore used -> new Violation(field, "shell.second-factor.used-before");
                    case Shown.Waiting waiting ->
                        new Violation(field, "shell.second-factor.waiting", minutes(waiting.until()));
                    case Shown.NotEnrolled none -> new Violation(field, "shell.second-factor.none-yet");
                    case Shown.Right right -> throw new IllegalStateException("a right code is no fault");
                },
                request,
                response);
    }

    private long minutes(Instant until) {
        return Math.max(
                1, Duration.between(clock.instant(), until).plusSeconds(59).toMinutes());
    }

    private void refuse(
            String page,
            Map<String, String> parameters,
            Violation fault,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        forms.refuse(request, response, page, parameters, new Form(Map.of(), List.of(fault)));
    }
}
