package ma.musharaka.journal;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface ReceiptsRepository extends JpaRepository<Receipt, UUID> {

    Optional<Receipt> findByCode(String code);

    Optional<Receipt> findBySubjectKindAndSubjectId(String kind, UUID id);
}
