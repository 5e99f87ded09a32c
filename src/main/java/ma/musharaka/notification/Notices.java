package ma.musharaka.notification;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface Notices extends JpaRepository<Notice, UUID> {

    boolean existsByPersonAndOccasion(UUID person, String occasion);

    List<Notice> findByPersonOrderByWrittenAtDesc(UUID person, Limit limit);

    List<Notice> findByPersonOrderByWrittenAt(UUID person);

    @Modifying
    @Query("delete from Notice n where n.person = :person")
    int forget(UUID person);

    @Modifying
    @Query("delete from Notice n where n.writtenAt < :moment")
    int forgetBefore(Instant moment);

    List<Notice> findByPersonAndReadAtIsNull(UUID person);

    long countByPersonAndReadAtIsNull(UUID person);

    List<Notice> findByPersonAndDigestIsNotNullAndGatheredAtIsNull(UUID person);

    @Query("""
            select distinct n.person from Notice n
            where n.digest = :rhythm and n.gatheredAt is null and n.writtenAt < :until
            """)
    List<UUID> findWaiting(Rhythm rhythm, Instant until);

    List<Notice> findByPersonAndDigestAndGatheredAtIsNullAndWrittenAtLessThanOrderByWrittenAt(
            UUID person, Rhythm rhythm, Instant until);
}
