package ma.musharaka.shell;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.Optional;
import ma.musharaka.platform.Language;
import ma.musharaka.platform.Site;
import ma.musharaka.platform.access.ForEveryone;
import ma.musharaka.platform.reading.Forms;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseCookie;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.util.UriComponentsBuilder;

/** Remembers the language that someone chose, and leads back to where they were, in that language. */
@RestController
class LanguageController {

    @ForEveryone
    @GetMapping("/language")
    ResponseEntity<Void> choose(
            @RequestParam(defaultValue = "") String to,
            @RequestParam(defaultValue = "/") String back,
            @RequestAttribute("ma.musharaka.platform.Site") Site site,
            HttpServletRequest request) {
        Optional<Language> chosen = Language.of(to).filter(site.languages()::contains);
        String own = Forms.safeBack(back).replaceAll("([?&])lang=[^&]*&?", "$1").replaceAll("[?&]$", "");
        HttpHeaders headers = new HttpHeaders();
        headers.add(
                HttpHeaders.LOCATION,
                UriComponentsBuilder.fromUriString(
                                chosen.map(language -> site.link(own, language)).orElse(own))
                        .encode()
                        .toUriString());
        chosen.ifPresent(language -> headers.add(
                HttpHeaders.SET_COOKIE,
                ResponseCookie.from(Language.COOKIE, language.code())
                        .path("/")
                        .maxAge(Duration.ofDays(365))
                        .httpOnly(true)
                        .secure(request.isSecure())
                        .sameSite("Lax")
                        .build()
                        .toString()));
        return new ResponseEntity<>(headers, HttpStatus.FOUND);
    }
}
