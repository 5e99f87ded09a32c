package ma.musharaka.people;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface AssociationChecks extends JpaRepository<AssociationCheck, UUID> {

    Optional<AssociationCheck> findFirstByPresenceOrderByAtDescIdDesc(UUID presence);
}
