package ma.musharaka.people;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Changes of address or number, kept as long as letters to the former one. */
@Component
class OwnContactChanges implements PersonalDataSource, RetentionTask {

    private final ContactChangeRows changes;

    OwnContactChanges(ContactChangeRows changes) {
        this.changes = changes;
    }

    @Override
    public int order() {
        return 17;
    }

    @Override
    public String code() {
        return "contactChanges";
    }

    @Override
    public String titleKey() {
        return "people.contact.changes";
    }

    @Override
    public List<Item> of(UUID person) {
        return changes.findByPersonOrderById(person).stream()
                .map(change -> Item.of(
                        Field.of(
                                "wanted",
                                "people.contact.wanted",
                                change.wanted().value()),
                        Field.of("former", "people.contact.former", change.former()),
                        Field.of("at", "privacy.data.at", change.confirmedAt())))
                .toList();
    }

    /** Nothing yet: in every commune, letters to a former address are found by it. */
    @Override
    public int erase(UUID person) {
        return 0;
    }

    /** Last of all. */
    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void on(AccountClosed closed) {
        changes.deleteAll(changes.findByPersonOrderById(closed.person()));
    }

    @Override
    public String rule() {
        return "former-contacts";
    }

    @Override
    public int forgetBefore(Instant moment) {
        return changes.forgetBefore(moment);
    }
}
