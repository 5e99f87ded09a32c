package ma.musharaka.charter;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import ma.musharaka.people.Asking;
import ma.musharaka.people.AssociationReference;
import ma.musharaka.people.Entering;
import ma.musharaka.platform.InvalidInput;
import ma.musharaka.platform.Language;
import ma.musharaka.platform.Site;
import ma.musharaka.platform.Sites;
import ma.musharaka.platform.Texts;
import ma.musharaka.platform.Visitor;
import ma.musharaka.platform.access.ForEveryone;
import ma.musharaka.platform.access.ForSignedIn;
import ma.musharaka.platform.files.Pdf;
import ma.musharaka.platform.protection.Limited;
import ma.musharaka.platform.protection.RateLimiter;
import ma.musharaka.platform.reading.Form;
import ma.musharaka.platform.reading.Forms;
import ma.musharaka.platform.reading.Templates;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestParam;

/** Takes adhesions by a plain form, from any phone and without a script, and gives their certificates. */
@Controller
class AdhesionController {

    private static final String SITE = "ma.musharaka.platform.Site";
    private static final String PAGE = "/charter/adhesion";

    private final AdhesionService adhesions;
    private final CharterService charters;
    private final Entering entering;
    private final RateLimiter limiter;
    private final Forms forms;
    private final Templates templates;
    private final Texts texts;
    private final Sites sites;

    AdhesionController(
            AdhesionService adhesions,
            CharterService charters,
            Entering entering,
            RateLimiter limiter,
            Forms forms,
            Templates templates,
            Texts texts,
            Sites sites) {
        this.adhesions = adhesions;
        this.charters = charters;
        this.entering = entering;
        this.limiter = limiter;
        this.forms = forms;
        this.templates = templates;
        this.texts = texts;
        this.sites = sites;
    }

    /** @param association code of the association for which a delegate files it; empty for a citizen */
    @ForEveryone
    @PostMapping("/forms/charter/adhere")
    void adhere(
            @RequestParam(defaultValue = "") String displayName,
            @RequestParam(defaultValue = "") String contact,
            @RequestParam(defaultValue = "") String association,
            @RequestParam(defaultValue = "") String consent,
            @AuthenticationPrincipal @Nullable Visitor visitor,
            @RequestAttribute(SITE) Site site,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        Language language = Language.asked(request.getQueryString(), site);
        List<InvalidInput.Violation> faults = new ArrayList<>();
        if (consent.isEmpty())
            faults.add(new InvalidInput.Violation(
                    association.isEmpty() ? "consent" : "consent-" + association, "charter.adhere.consent-needed"));
        try {
            if (faults.isEmpty()) limiter.take(Limited.SIGNATURE, visitor == null ? null : visitor.personId());
            if (visitor != null && faults.isEmpty()) {
                String outcome = adhere(association, visitor).code();
                forms.goOn(response, site.link(PAGE + "/done?outcome=" + outcome, language));
                return;
            }
            if (visitor == null) {
                Asking asking = new Asking(contact, displayName, "", language, site.origin(), PAGE, adhesions.begin());
                if (faults.isEmpty()) {
                    forms.goOn(response, site.link(Entering.nextPage(entering.ask(asking)), language));
                    return;
                }
                entering.look(asking);
            }
        } catch (InvalidInput invalid) {
            faults.addAll(invalid.violations());
        }
        Map<String, String> values = new HashMap<>(Map.of("displayName", displayName, "contact", contact));
        forms.refuse(request, response, PAGE, Map.of(), new Form(values, faults));
    }

    private AdhesionService.Adhered adhere(String association, Visitor visitor) {
        if (association.isEmpty()) return adhesions.adhere(visitor.personId());
        return adhesions.adhereFor(theirs(association, visitor).association(), visitor.personId());
    }

    private AdhesionService.ForAssociation theirs(String code, Visitor visitor) {
        return adhesions.of(visitor.personId()).associations().stream()
                .filter(each -> each.association().code().equals(code))
                .findFirst()
                .orElseThrow(() -> new org.springframework.security.access.AccessDeniedException("acts for none"));
    }

    @ForSignedIn
    @PostMapping("/forms/charter/withdraw")
    void withdraw(
            @RequestParam(defaultValue = "") String association,
            @AuthenticationPrincipal @Nullable Visitor visitor,
            @RequestAttribute(SITE) Site site,
            HttpServletRequest request,
            HttpServletResponse response) {
        Language language = Language.asked(request.getQueryString(), site);
        if (visitor == null) {
            forms.goOn(response, site.link("/account/sign-in?back=" + PAGE, language));
            return;
        }
        boolean taken = association.isEmpty()
                ? adhesions.withdraw(visitor.personId())
                : adhesions.withdrawFor(theirs(association, visitor).association(), visitor.personId());
        forms.goOn(response, site.link(PAGE + "/done?outcome=" + (taken ? "withdrawn" : "none"), language));
    }

    /** The certificate of one's own adhesion, or of an association's for its delegates. */
    @ForSignedIn
    @GetMapping("/files/charter/certificate.pdf")
    ResponseEntity<byte[]> certificate(
            @RequestParam(defaultValue = "") String association,
            @RequestParam(defaultValue = "") String lang,
            @AuthenticationPrincipal @Nullable Visitor visitor) {
        if (visitor == null) return ResponseEntity.notFound().build();
        Site site = sites.current();
        Language language = Language.of(lang).filter(site.languages()::contains).orElse(site.defaultLanguage());
        return certificate(association, visitor, language)
                .map(page -> ResponseEntity.ok()
                        .contentType(MediaType.APPLICATION_PDF)
                        .cacheControl(CacheControl.noStore())
                        .header("X-Content-Type-Options", "nosniff")
                        .header(
                                "Content-Disposition",
                                ContentDisposition.inline()
                                        .filename("adhesion.pdf", StandardCharsets.UTF_8)
                                        .build()
                                        .toString())
                        .body(Pdf.print(
                                templates.render(
                                        "charter/certificate",
                                        Map.of("t", texts.in(language), "site", site, "page", page)),
                                language)))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }

    private Optional<AdhesionCertificate> certificate(String association, Visitor visitor, Language language) {
        AdhesionService.Mine mine = adhesions.of(visitor.personId());
        AdhesionService.Adhesion adhesion = association.isEmpty()
                ? mine.own()
                : mine.associations().stream()
                        .filter(each -> each.association().code().equals(association))
                        .findFirst()
                        .map(AdhesionService.ForAssociation::adhesion)
                        .orElse(null);
        if (adhesion == null) return Optional.empty();
        AssociationReference who = adhesion.association();
        String name = who == null ? visitor.displayName() : who.name().text(language);
        return charters.edition(adhesion.edition()).map(charter -> new AdhesionCertificate(name, adhesion, charter));
    }
}
