package ma.musharaka.people;

import java.util.Optional;
import java.util.UUID;
import ma.musharaka.platform.Language;
import ma.musharaka.platform.SubjectSource;
import org.springframework.stereotype.Component;

/** Says what an association is, once the commune has verified it. */
@Component
class AssociationSubjects implements SubjectSource {

    private final AssociationService associations;

    AssociationSubjects(AssociationService associations) {
        this.associations = associations;
    }

    @Override
    public String kind() {
        return AssociationService.KIND;
    }

    @Override
    public Optional<View> find(UUID id, Language language) {
        return associations
                .verified(id)
                .map(present -> new View(
                        present.association().name().text(language),
                        "/associations/" + present.association().code(),
                        present.state().textKey()));
    }
}
