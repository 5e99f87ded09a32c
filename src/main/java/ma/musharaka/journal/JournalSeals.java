package ma.musharaka.journal;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface JournalSeals extends JpaRepository<JournalSeal, UUID> {

    Optional<JournalSeal> findFirstByOrderBySeqDesc();
}
