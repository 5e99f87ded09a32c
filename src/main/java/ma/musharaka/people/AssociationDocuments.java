package ma.musharaka.people;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface AssociationDocuments extends JpaRepository<AssociationDocument, UUID> {

    List<AssociationDocument> findByPresenceOrderByGivenAtAscIdAsc(UUID presence);
}
