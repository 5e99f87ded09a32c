package ma.musharaka.petition;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface PetitionDocuments extends JpaRepository<PetitionDocument, UUID> {

    List<PetitionDocument> findByPetitionOrderByPosition(UUID petition);

    Optional<PetitionDocument> findByPetitionAndId(UUID petition, UUID id);
}
