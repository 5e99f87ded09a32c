package ma.musharaka.people;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Roles that a person was given or lost. Acts of the commune: they stay, as the journal has them. */
@Component
class OwnRoleChanges implements PersonalDataSource {

    private final RoleChanges changes;

    OwnRoleChanges(RoleChanges changes) {
        this.changes = changes;
    }

    @Override
    public int order() {
        return 18;
    }

    @Override
    public String code() {
        return "role-changes";
    }

    @Override
    public String titleKey() {
        return "role.changes";
    }

    @Override
    public List<Item> of(UUID person) {
        return changes.findByPersonOrderByProposedAt(person).stream()
                .map(change -> Item.of(
                        Field.coded(
                                "role",
                                "role.role",
                                change.role().name(),
                                change.role().textKey()),
                        Field.of("reason", "role.reason", change.reason())))
                .toList();
    }

    @Override
    public int erase(UUID person) {
        return 0;
    }
}
