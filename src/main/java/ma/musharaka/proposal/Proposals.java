package ma.musharaka.proposal;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.JpaSpecificationExecutor;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.query.Param;

interface Proposals extends JpaRepository<Proposal, UUID>, JpaSpecificationExecutor<Proposal> {

    Optional<Proposal> findByNumber(int number);

    Optional<Proposal> findByAuthorAndSubmissionKey(UUID author, UUID key);

    boolean existsByState(Proposal.State state);

    Page<Proposal> findByStateOrderByDecidedAtDesc(Proposal.State state, Pageable page);

    Page<Proposal> findByStateAndTopicIdOrderByDecidedAtDesc(Proposal.State state, UUID topic, Pageable page);

    /** Those with most votes first, then the newest. */
    @Query(
            value = "select p from Proposal p left join ProposalVote v on v.proposal = p.id and v.withdrawn = false"
                    + " where p.state = :state and (:topic is null or p.topicId = :topic)"
                    + " group by p order by count(v) desc, p.decidedAt desc",
            countQuery = "select count(p) from Proposal p"
                    + " where p.state = :state and (:topic is null or p.topicId = :topic)")
    Page<Proposal> findByVotes(
            @Param("state") Proposal.State state, @Param("topic") @Nullable UUID topic, Pageable page);

    List<Proposal> findByChangedAtGreaterThanEqual(Instant instant);

    List<Proposal> findByAuthorOrderBySubmittedAtDesc(UUID author);
}
