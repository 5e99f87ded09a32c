package ma.musharaka.platform.protection;

import ma.musharaka.platform.access.ForEveryone;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Gives a browser its little work; each asks for its own. */
@RestController
class ChallengeController {

    private final ProofOfWork work;

    ChallengeController(ProofOfWork work) {
        this.work = work;
    }

    @ForEveryone
    @GetMapping("/forms/challenge")
    ResponseEntity<ProofOfWork.Challenge> challenge() {
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(work.challenge());
    }
}
