package ma.musharaka.petition;

import java.util.List;
import java.util.UUID;
import ma.musharaka.people.PersonalDataSource;
import org.springframework.stereotype.Component;

/** What a person has signed. A signature that was given counts on when its account is closed; whose it was is forgotten. */
@Component
class OwnSignatures implements PersonalDataSource {

    private final Petitions petitions;
    private final PetitionSignatures signatures;

    OwnSignatures(Petitions petitions, PetitionSignatures signatures) {
        this.petitions = petitions;
        this.signatures = signatures;
    }

    @Override
    public int order() {
        return 65;
    }

    @Override
    public String code() {
        return "signatures";
    }

    @Override
    public String titleKey() {
        return "petition.my-signatures";
    }

    @Override
    public List<Item> of(UUID person) {
        return signatures.findByPersonOrderBySignedOnDesc(person).stream()
                .map(signature -> Item.of(
                        Field.of(
                                "petition",
                                "privacy.data.number",
                                petitions
                                        .findById(signature.petition())
                                        .map(Petition::number)
                                        .orElse(null)),
                        Field.of("signedOn", "privacy.data.given-at", signature.signedOn()),
                        Field.of(
                                "receipt",
                                "privacy.data.receipt",
                                signature.receipt() == null
                                        ? null
                                        : signature.receipt().toString())))
                .toList();
    }

    @Override
    public int erase(UUID person) {
        List<PetitionSignature> given = signatures.findByPersonOrderBySignedOnDesc(person);
        given.forEach(PetitionSignature::forgetPerson);
        return given.size();
    }
}
