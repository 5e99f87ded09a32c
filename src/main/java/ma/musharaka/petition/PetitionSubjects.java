package ma.musharaka.petition;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import ma.musharaka.moderation.ContributionSource;
import ma.musharaka.moderation.Grounds;
import ma.musharaka.platform.Language;
import ma.musharaka.platform.SubjectSource;
import org.springframework.stereotype.Component;

/** Says what a petition is: its text to everyone once it is public, to moderators before. */
@Component
class PetitionSubjects implements SubjectSource, ContributionSource {

    private final PetitionService petitions;
    private final Grounds grounds;

    PetitionSubjects(PetitionService petitions, Grounds grounds) {
        this.petitions = petitions;
        this.grounds = grounds;
    }

    @Override
    public String kind() {
        return PetitionService.KIND;
    }

    /** The petition has its page from its filing, even where its text is not shown. */
    @Override
    public Optional<View> find(UUID id, Language language) {
        return petitions
                .find(id)
                .map(petition -> new View(
                        petition.text() == null ? null : petition.text().object(),
                        "/petitions/" + petition.number(),
                        petition.state().textKey(),
                        petition.refusedOn() == null
                                ? null
                                : grounds.find(petition.refusedOn())
                                        .map(ground -> ground.text().text(language))
                                        .orElse(null)));
    }

    @Override
    public Optional<Contribution> contribution(UUID id, Language language) {
        return petitions
                .textForModeration(id)
                .map(text -> new Contribution(
                        text.object(),
                        List.of(new Part("petition.reasons", text.reasons()), new Part("petition.aims", text.aims()))));
    }
}
