package ma.musharaka.petition;

import ma.musharaka.commune.EachCommune;
import ma.musharaka.commune.ManyActs;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Tells the journal how many have signed, many at a time. */
@Component
class SupportBeat {

    private final PetitionSignatures signatures;
    private final EachCommune everywhere;
    private final ManyActs many;

    SupportBeat(PetitionSignatures signatures, EachCommune everywhere, ManyActs many) {
        this.signatures = signatures;
        this.everywhere = everywhere;
        this.many = many;
    }

    @Scheduled(
            initialDelayString = "${musharaka.support-told:PT1M}",
            fixedDelayString = "${musharaka.support-told:PT1H}")
    void tell() {
        everywhere.run(this::tellHere);
    }

    /** In the commune of the moment. */
    void tellHere() {
        many.tell(signatures, PetitionSupported::of);
    }
}
