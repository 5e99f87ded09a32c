package ma.musharaka.people;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Links and codes on their way to a person's address or number: their secret is not told, even to the person. */
@Component
class OwnLinks implements PersonalDataSource {

    private final EntryProofs proofs;
    private final Persons persons;

    OwnLinks(EntryProofs proofs, Persons persons) {
        this.proofs = proofs;
        this.persons = persons;
    }

    @Override
    public int order() {
        return 15;
    }

    @Override
    public String code() {
        return "links";
    }

    @Override
    public String titleKey() {
        return "privacy.data.links";
    }

    @Override
    public List<Item> of(UUID person) {
        return onTheirWayTo(person).stream()
                .map(proof -> Item.of(
                        Field.of("to", "privacy.data.to", proof.contact().value()),
                        Field.of("name", "privacy.data.name", proof.displayName()),
                        Field.of("expiresAt", "privacy.data.ends", proof.expiresAt())))
                .toList();
    }

    private List<EntryProof> onTheirWayTo(UUID person) {
        return persons.findById(person)
                .filter(found -> !found.isClosed())
                .map(found ->
                        proofs.findByContactOrderByExpiresAt(found.contact().value()))
                .orElse(List.of());
    }

    @Override
    public int erase(UUID person) {
        List<EntryProof> links = onTheirWayTo(person);
        proofs.deleteAll(links);
        return links.size();
    }
}
