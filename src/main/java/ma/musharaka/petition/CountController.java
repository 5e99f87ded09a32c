package ma.musharaka.petition;

import jakarta.servlet.http.HttpServletRequest;
import ma.musharaka.platform.Language;
import ma.musharaka.platform.Reason;
import ma.musharaka.platform.Site;
import ma.musharaka.platform.Texts;
import ma.musharaka.platform.Translator;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RestController;

/**
 * How many have signed a petition. Only associations file petitions here so far, and what an association files needs no
 * signatures (article 124): a count and a threshold would say something that is not so.
 */
@RestController
class CountController {

    private final PetitionService petitions;
    private final Texts texts;

    CountController(PetitionService petitions, Texts texts) {
        this.petitions = petitions;
        this.texts = texts;
    }

    @GetMapping("/api/v1/petitions/{number}/count")
    ResponseEntity<Reason> count(
            @PathVariable String number,
            @RequestAttribute("ma.musharaka.platform.Site") Site site,
            HttpServletRequest request) {
        Translator t = texts.in(Language.asked(request.getQueryString(), site));
        boolean known = number.matches("[1-9][0-9]{0,8}")
                && petitions.find(Integer.valueOf(number)).isPresent();
        String why = known ? t.get("petition.count.no-signatures") : t.get("petition.count.unknown");
        return ResponseEntity.status(404).body(new Reason(404, why));
    }
}
