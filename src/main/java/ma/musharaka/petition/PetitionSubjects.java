package ma.musharaka.petition;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
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

    @Override
    public Optional<View> find(UUID id, Language language) {
        return petitions.find(id).map(petition -> view(petition, language));
    }

    @Override
    public Map<UUID, View> findAll(Collection<UUID> ids, Language language) {
        return petitions.findAll(ids).stream()
                .collect(Collectors.toMap(PetitionData::id, petition -> view(petition, language)));
    }

    /** The petition has its page from its filing, even where its text is not shown. */
    private View view(PetitionData petition, Language language) {
        return new View(
                petition.text() == null ? null : petition.text().object(),
                "/petitions/" + petition.number(),
                petition.state().textKey(),
                petition.refusedOn() == null
                        ? null
                        : grounds.find(petition.refusedOn())
                                .map(ground -> ground.text().text(language))
                                .orElse(null),
                petition.number());
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
