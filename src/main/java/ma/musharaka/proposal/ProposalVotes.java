package ma.musharaka.proposal;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import ma.musharaka.commune.ManyActs;
import ma.musharaka.platform.Channel;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.query.Param;

interface ProposalVotes extends JpaRepository<ProposalVote, UUID>, ManyActs.Kept {

    boolean existsByProposalAndPerson(UUID proposal, UUID person);

    /** Whoever takes it back and whoever tells the journal of it do so one after the other. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    Optional<ProposalVote> findAndLockByProposalAndPerson(UUID proposal, UUID person);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    Optional<ProposalVote> findAndLockById(UUID id);

    List<ProposalVote> findByPersonOrderByVotedOnDesc(UUID person);

    /** Votes of one proposal that came one way. */
    interface ByChannel {

        Channel getChannel();

        long getVotes();
    }

    @Query("select v.channel as channel, count(v) as votes from ProposalVote v"
            + " where v.proposal = :proposal and v.withdrawn = false group by v.channel")
    List<ByChannel> count(@Param("proposal") UUID proposal);

    /** Votes of a proposal. */
    interface ByProposal {

        UUID getProposal();

        long getVotes();
    }

    @Query("select v.proposal as proposal, count(v) as votes from ProposalVote v"
            + " where v.proposal in :proposals and v.withdrawn = false group by v.proposal")
    List<ByProposal> countEach(@Param("proposals") Collection<UUID> proposals);

    @Override
    @Query("select distinct v.proposal from ProposalVote v where v.told = false")
    List<UUID> findSubjectsWithNews();

    @Override
    @Query("select v.id as id, v.channel as channel, v.withdrawn as withdrawn from ProposalVote v"
            + " where v.proposal = :proposal and v.told = false")
    List<ManyActs.News> findNews(@Param("proposal") UUID proposal, Limit most);

    @Override
    @Modifying
    @Query("update versioned ProposalVote v set v.told = true where v.id in :ids and v.told = false")
    int tell(@Param("ids") Collection<UUID> ids);

    @Override
    @Query("select count(v) from ProposalVote v where v.proposal = :proposal and v.withdrawn = false")
    long standing(@Param("proposal") UUID proposal);
}
