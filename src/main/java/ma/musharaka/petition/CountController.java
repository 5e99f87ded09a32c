package ma.musharaka.petition;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import ma.musharaka.platform.Language;
import ma.musharaka.platform.Reason;
import ma.musharaka.platform.Site;
import ma.musharaka.platform.Texts;
import ma.musharaka.platform.Translator;
import ma.musharaka.platform.access.ForEveryone;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RestController;

/**
 * How many have signed a petition. What an association files needs no signatures (article 124): a count and a threshold
 * would say something that is not so.
 */
@RestController
class CountController {

    private final PetitionService petitions;
    private final SigningService signing;
    private final Texts texts;

    CountController(PetitionService petitions, SigningService signing, Texts texts) {
        this.petitions = petitions;
        this.signing = signing;
        this.texts = texts;
    }

    /** As the contract of the open data has it. */
    record Count(long count, int threshold) {}

    @ForEveryone
    @GetMapping("/api/v1/petitions/{number}/count")
    ResponseEntity<?> count(
            @PathVariable String number,
            @RequestAttribute("ma.musharaka.platform.Site") Site site,
            HttpServletRequest request) {
        Translator t = texts.in(Language.asked(request.getQueryString(), site));
        boolean isNumber = number.matches("[1-9][0-9]{0,8}");
        Optional<SigningService.Support> support =
                isNumber ? signing.support(Integer.parseInt(number)) : Optional.empty();
        if (support.isPresent())
            return ResponseEntity.ok(
                    new Count(support.get().count(), support.get().threshold()));
        boolean known = isNumber && petitions.find(Integer.valueOf(number)).isPresent();
        String why = known ? t.get("petition.count.no-signatures") : t.get("petition.count.unknown");
        return ResponseEntity.status(404).body(new Reason(404, why));
    }
}
