package ma.musharaka.notification;

import java.net.URI;
import ma.musharaka.platform.Language;
import ma.musharaka.platform.Site;
import ma.musharaka.platform.access.ForEveryone;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * Ends letters by the word that stands in one of them: pressed by a mail program (RFC 8058), which has no session and
 * follows no redirect, or by a reader on the page. A visit alone ends nothing: mail scanners follow links too.
 */
@RestController
class UnsubscribeController {

    private final NoticeService notices;

    UnsubscribeController(NoticeService notices) {
        this.notices = notices;
    }

    @ForEveryone
    @PostMapping("/forms/unsubscribe/{word}")
    ResponseEntity<Void> end(
            @PathVariable String word,
            @RequestParam(name = "page", required = false, defaultValue = "") String page,
            @RequestAttribute("ma.musharaka.platform.Site") Site site) {
        if (!notices.unsubscribe(word)) return ResponseEntity.notFound().build();
        return page.isEmpty() ? ResponseEntity.ok().build() : to(word, page, site, HttpStatus.SEE_OTHER);
    }

    @ForEveryone
    @GetMapping("/forms/unsubscribe/{word}")
    ResponseEntity<Void> ask(@PathVariable String word, @RequestAttribute("ma.musharaka.platform.Site") Site site) {
        return to(word, "", site, HttpStatus.FOUND);
    }

    private static ResponseEntity<Void> to(String word, String language, Site site, HttpStatus status) {
        String known = word.matches("[A-Za-z0-9_-]{1,40}") ? word : "-";
        return ResponseEntity.status(status)
                .location(URI.create(site.link(
                        "/unsubscribe?word=" + known, Language.of(language).orElse(site.defaultLanguage()))))
                .build();
    }
}
