package ma.musharaka.petition;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface PetitionChecks extends JpaRepository<PetitionCheck, UUID> {

    List<PetitionCheck> findByOfficerOrderByAt(UUID officer);

    List<PetitionCheck> findByPetitionOrderByAtAscIdAsc(UUID petition);
}
