package ma.musharaka.people;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The associations that a person declared, as they are given them. What was declared stays, by nobody. */
@Component
class OwnAssociations implements PersonalDataSource {

    private final AssociationPresences presences;
    private final MandateInvitations invitations;
    private final Associations associations;

    OwnAssociations(AssociationPresences presences, MandateInvitations invitations, Associations associations) {
        this.presences = presences;
        this.invitations = invitations;
        this.associations = associations;
    }

    @Override
    public int order() {
        return 14;
    }

    @Override
    public String code() {
        return "associations";
    }

    @Override
    public String titleKey() {
        return "association.mine";
    }

    @Override
    public List<Item> of(UUID person) {
        return presences.findByRegisteredByOrderByRegisteredAtDesc(person).stream()
                .map(presence -> Item.of(
                        Field.of(
                                "association",
                                "association.title",
                                associations
                                        .findById(presence.association())
                                        .map(association ->
                                                association.reference().name())
                                        .orElse(null)),
                        Field.coded(
                                "state",
                                "association.verdict",
                                presence.state().code(),
                                presence.state().textKey()),
                        Field.of("at", "privacy.data.begins", presence.registeredAt())))
                .toList();
    }

    @Override
    public int erase(UUID person) {
        List<AssociationPresence> declared = presences.findByRegisteredByOrderByRegisteredAtDesc(person);
        declared.forEach(presence -> presence.declaredBy(NOBODY));
        return declared.size() + invitations.deleteByInvitedBy(person) + invitations.giveTo(NOBODY, person);
    }
}
