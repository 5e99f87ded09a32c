package ma.musharaka.petition;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import ma.musharaka.people.PersonalDataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * What a person filed, and the verdicts they gave as an officer. Petitions stay, and verdicts are acts of the commune; only
 * who it was is forgotten.
 */
@Component
class OwnPetitions implements PersonalDataSource {

    private final Petitions petitions;
    private final PetitionDocuments documents;
    private final PetitionChecks checks;

    OwnPetitions(Petitions petitions, PetitionDocuments documents, PetitionChecks checks) {
        this.petitions = petitions;
        this.documents = documents;
        this.checks = checks;
    }

    @Override
    public int order() {
        return 60;
    }

    @Override
    public String code() {
        return "petitions";
    }

    @Override
    public String titleKey() {
        return "petition.mine";
    }

    @Override
    public List<Item> of(UUID person) {
        return Stream.concat(
                        petitions.findByFilerOrderByNumberDesc(person).stream().map(this::item),
                        checks.findByOfficerOrderByAt(person).stream().map(this::item))
                .toList();
    }

    private Item item(Petition petition) {
        PetitionData.Text text = petition.text();
        return Item.of(
                Field.of("number", "privacy.data.number", petition.number()),
                Field.of("object", "petition.object", text.object()),
                Field.of("reasons", "petition.reasons", text.reasons()),
                Field.of("aims", "petition.aims", text.aims()),
                Field.of(
                        "documents",
                        "privacy.data.documents",
                        documents.findByPetitionOrderByPosition(petition.id()).stream()
                                .map(document -> document.shown().name())
                                .toList()),
                Field.coded(
                        "state",
                        "privacy.data.state",
                        petition.state().name(),
                        petition.state().textKey()),
                Field.of("filedAt", "privacy.data.given-at", petition.filedAt()));
    }

    private @Nullable Integer numberOf(UUID petition) {
        return petitions.findById(petition).map(Petition::number).orElse(null);
    }

    private Item item(PetitionCheck check) {
        Checklist.Judged judged = check.judged();
        return Item.of(
                Field.of("petition", "privacy.data.number", numberOf(check.petition())),
                Field.of("condition", "privacy.data.about", check.condition()),
                Field.coded(
                        "verdict",
                        "privacy.data.decided",
                        judged.verdict().name(),
                        judged.verdict().textKey()),
                Field.of("note", "privacy.data.text", judged.note()),
                Field.of("at", "privacy.data.decided-at", judged.at()));
    }

    @Override
    public int erase(UUID person) {
        List<Petition> filed = petitions.findByFilerOrderByNumberDesc(person);
        filed.forEach(Petition::forgetFiler);
        return filed.size();
    }
}
