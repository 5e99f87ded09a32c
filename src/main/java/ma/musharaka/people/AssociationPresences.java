package ma.musharaka.people;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.JpaSpecificationExecutor;
import org.springframework.data.jpa.repository.Lock;

interface AssociationPresences
        extends JpaRepository<AssociationPresence, UUID>, JpaSpecificationExecutor<AssociationPresence> {

    Optional<AssociationPresence> findByAssociation(UUID association);

    /** One after the other: two verdicts at the same moment would each go by what the other changes. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    Optional<AssociationPresence> findAndLockByAssociation(UUID association);

    List<AssociationPresence> findByStateOrderByRegisteredAtAscIdAsc(AssociationState state);

    List<AssociationPresence> findByOrderByRegisteredAtDescIdDesc();

    List<AssociationPresence> findByRegisteredByOrderByRegisteredAtDesc(UUID person);
}
