package ma.musharaka.petition;

import static ma.musharaka.testing.TestCommunes.BENI_MELLAL;

import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import ma.musharaka.moderation.ModerationService;
import ma.musharaka.people.SignedIn;
import ma.musharaka.platform.CommuneScope;
import ma.musharaka.platform.Language;
import ma.musharaka.platform.SubjectRef;
import ma.musharaka.testing.DemoPeople;
import ma.musharaka.testing.Newcomers;
import org.springframework.beans.factory.annotation.Autowired;

/** Petitions of citizens in Béni Mellal, and people who sign them. */
class SigningFixtures {

    private final PetitionService petitions;
    private final ModerationService moderation;
    private final Newcomers newcomers;
    private final DemoPeople people;

    @Autowired
    SigningFixtures(PetitionService petitions, ModerationService moderation, Newcomers newcomers, DemoPeople people) {
        this.petitions = petitions;
        this.moderation = moderation;
        this.newcomers = newcomers;
        this.people = people;
    }

    SignedIn newcomer() {
        return call(() -> newcomers.any("Signataire d’essai", Language.FR));
    }

    /** One that can be signed. */
    int open() {
        int number = opened(newcomer());
        publish(number);
        return number;
    }

    /** One that waits for a moderator. */
    int opened(SignedIn mandataire) {
        call(() -> petitions.file(draft(), mandataire.personId()));
        return call(() -> petitions.of(mandataire.personId())).getFirst().number();
    }

    static PetitionDraft draft() {
        return new PetitionDraft(
                UUID.randomUUID(),
                null,
                "Un passage piéton devant l’école",
                "Les enfants traversent sans passage protégé chaque matin.",
                "Inscrire la question à l’ordre du jour du conseil.",
                List.of());
    }

    void publish(int number) {
        SubjectRef subject = new SubjectRef(
                PetitionService.KIND,
                call(() -> petitions.find(number)).orElseThrow().id());
        CommuneScope.run(
                BENI_MELLAL,
                () -> DemoPeople.as(
                        people.moderator(),
                        () -> moderation.queue().stream()
                                .filter(waiting -> waiting.subject().equals(subject))
                                .forEach(waiting -> moderation.publish(
                                        waiting.caseId(), people.moderator().personId()))));
    }

    static <T> T call(Supplier<T> deed) {
        return CommuneScope.<T, RuntimeException>call(BENI_MELLAL, deed::get);
    }
}
