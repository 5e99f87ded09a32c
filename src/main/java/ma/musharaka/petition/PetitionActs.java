package ma.musharaka.petition;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import ma.musharaka.people.AssociationActs;
import ma.musharaka.platform.Translator;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The petitions that an association filed, public from their filing; the title once the text is. */
@Component
class PetitionActs implements AssociationActs {

    private final Petitions petitions;

    PetitionActs(Petitions petitions) {
        this.petitions = petitions;
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public String titleKey() {
        return "petition.by-association";
    }

    @Override
    @Transactional(readOnly = true)
    public List<Act> of(UUID association) {
        return petitions.findByAssociationOrderByNumberDesc(association).stream()
                .map(petition -> petition.data(new ma.musharaka.platform.LocalizedText(null, null, null)))
                .map(petition -> new Act(
                        petition.text() == null ? null : petition.text().object(),
                        "/petitions/" + petition.number(),
                        petition.number(),
                        LocalDate.ofInstant(petition.filedAt(), Translator.ZONE),
                        petition.state().textKey()))
                .toList();
    }
}
