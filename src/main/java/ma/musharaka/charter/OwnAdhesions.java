package ma.musharaka.charter;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import ma.musharaka.people.AssociationReference;
import ma.musharaka.people.PeopleService;
import ma.musharaka.people.PersonalDataSource;
import org.springframework.stereotype.Component;

/** Adhesions that a person gave. One's own ends with the account; an association's stays without who filed it. */
@Component
class OwnAdhesions implements PersonalDataSource {

    private final CharterAdhesions adhesions;
    private final PeopleService people;

    OwnAdhesions(CharterAdhesions adhesions, PeopleService people) {
        this.adhesions = adhesions;
        this.people = people;
    }

    @Override
    public int order() {
        return 66;
    }

    @Override
    public String code() {
        return "adhesions";
    }

    @Override
    public String titleKey() {
        return "charter.my-adhesions";
    }

    @Override
    public List<Item> of(UUID person) {
        return adhesions.findByPerson(person).stream()
                .map(each -> Item.of(
                        Field.of("edition", "charter.data.edition", each.edition()),
                        Field.of(
                                "association",
                                "charter.data.name",
                                Optional.ofNullable(each.association())
                                        .flatMap(people::association)
                                        .map(AssociationReference::name)
                                        .orElse(null)),
                        Field.of("adheredOn", "privacy.data.given-at", each.adheredOn())))
                .toList();
    }

    @Override
    public int erase(UUID person) {
        List<CharterAdhesion> given = adhesions.findByPerson(person);
        for (CharterAdhesion each : given)
            if (each.association() == null) adhesions.delete(each);
            else each.forgetPerson();
        return given.size();
    }
}
