package ma.musharaka.petition;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface PetitionSignatures extends JpaRepository<PetitionSignature, UUID> {

    long countByPetition(UUID petition);

    Optional<PetitionSignature> findByPetitionAndSignatoryKey(UUID petition, String signatoryKey);

    List<PetitionSignature> findByPersonOrderBySignedOnDesc(UUID person);
}
