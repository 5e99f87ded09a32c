package ma.musharaka.notification;

import jakarta.persistence.LockModeType;
import jakarta.persistence.QueryHint;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.jpa.repository.QueryHints;

interface Letters extends JpaRepository<Letter, UUID> {

    /**
     * Those that may leave now, locked: what another server is just taking is passed over. What lets someone in, or tells
     * of their own act, leaves before what could wait.
     */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @QueryHints(@QueryHint(name = "jakarta.persistence.lock.timeout", value = "-2"))
    @Query("""
            select l from Letter l
            where l.carrier = :carrier and l.sentAt is null and l.givenUpAt is null and l.nextAttemptAt <= :now
              and (l.sendingSince is null or l.sendingSince < :forgotten)
            order by case when l.topic is null then 0 else 1 end, l.writtenAt
            """)
    List<Letter> findDue(Carrier carrier, Instant now, Instant forgotten, Limit limit);

    /** To these addresses and numbers, and to whoever reads them as this person. */
    @Query("select l from Letter l where l.recipient in :recipients or l.person = :person order by l.writtenAt, l.id")
    List<Letter> findTo(Collection<String> recipients, UUID person);

    /** What somebody may refuse and is not sent yet. */
    @Modifying
    @Query("delete from Letter l where l.person = :person and l.topic is not null and l.sentAt is null"
            + " and l.sendingSince is null")
    int callBack(UUID person);

    /** Sent, or given up, before this moment. */
    @Modifying
    @Query("delete from Letter l where l.sentAt < :moment or l.givenUpAt < :moment")
    int forgetBefore(Instant moment);

    List<Letter> findByOrderByWrittenAtDesc(Limit limit);

    List<Letter> findByGivenUpAtIsNotNullOrderByGivenUpAtDesc(Limit limit);

    long countBySentAtIsNullAndGivenUpAtIsNull();

    long countBySentAtIsNullAndGivenUpAtIsNullAndAttemptsGreaterThan(int attempts);

    long countBySentAtGreaterThanEqual(Instant since);

    Optional<Letter> findByUnsubscribe(String word);
}
