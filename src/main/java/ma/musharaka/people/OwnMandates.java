package ma.musharaka.people;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import ma.musharaka.platform.Translator;
import org.springframework.stereotype.Component;

/** What a person may do in a commune beyond what every citizen may: offices and mandates of associations. */
@Component
class OwnMandates implements PersonalDataSource {

    private final RoleGrants roles;
    private final Mandates mandates;
    private final Associations associations;
    private final Clock clock;

    OwnMandates(RoleGrants roles, Mandates mandates, Associations associations, Clock clock) {
        this.roles = roles;
        this.mandates = mandates;
        this.associations = associations;
        this.clock = clock;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public String code() {
        return "mandates";
    }

    @Override
    public String titleKey() {
        return "privacy.data.mandates";
    }

    @Override
    public List<Item> of(UUID person) {
        return Stream.concat(
                        roles.findByPerson(person).stream()
                                .map(grant -> Item.of(Field.of(
                                        "role",
                                        "privacy.data.role",
                                        grant.role().name()))),
                        mandates.findByPerson(person).stream().map(this::item))
                .toList();
    }

    private Item item(Mandate mandate) {
        return Item.of(
                Field.of(
                        "association",
                        "privacy.data.association",
                        associations
                                .findById(mandate.association())
                                .map(association -> association.reference().name())
                                .orElse(null)),
                Field.of("begins", "privacy.data.begins", mandate.begins()),
                Field.of("ends", "privacy.data.ends", mandate.ends()));
    }

    @Override
    public int erase(UUID person) {
        List<RoleGrant> held = roles.findByPerson(person);
        roles.deleteAll(held);
        LocalDate today = LocalDate.ofInstant(clock.instant(), Translator.ZONE);
        List<Mandate> open = mandates.findByPerson(person).stream()
                .filter(mandate -> mandate.ends() == null || mandate.ends().isAfter(today))
                .toList();
        open.forEach(mandate -> mandate.end(today));
        return held.size() + open.size();
    }
}
