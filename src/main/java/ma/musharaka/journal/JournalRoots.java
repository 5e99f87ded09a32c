package ma.musharaka.journal;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.JpaSpecificationExecutor;

interface JournalRoots extends JpaRepository<JournalRoot, UUID>, JpaSpecificationExecutor<JournalRoot> {

    Optional<JournalRoot> findFirstByOrderBySeqDesc();

    List<JournalRoot> findBySeqLessThanEqualOrderBySeq(long seq);
}
