package ma.musharaka.proposal;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.JpaSpecificationExecutor;

interface Proposals extends JpaRepository<Proposal, UUID>, JpaSpecificationExecutor<Proposal> {

    Optional<Proposal> findByNumber(int number);

    Optional<Proposal> findByAuthorAndSubmissionKey(UUID author, UUID key);

    Page<Proposal> findByStateOrderByDecidedAtDesc(Proposal.State state, Pageable page);

    Page<Proposal> findByStateAndTopicIdOrderByDecidedAtDesc(Proposal.State state, UUID topic, Pageable page);

    List<Proposal> findByChangedAtGreaterThanEqual(Instant instant);

    List<Proposal> findByAuthorOrderBySubmittedAtDesc(UUID author);
}
