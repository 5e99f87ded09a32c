package ma.musharaka.journal;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.JpaRepository;

interface JournalRoots extends JpaRepository<JournalRoot, UUID> {

    Optional<JournalRoot> findFirstByOrderBySeqDesc();

    List<JournalRoot> findBySeqLessThanEqualOrderBySeq(long seq);

    Page<JournalRoot> findByOrderBySeq(Pageable page);
}
