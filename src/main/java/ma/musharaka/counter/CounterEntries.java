package ma.musharaka.counter;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;

interface CounterEntries extends JpaRepository<CounterEntry, UUID> {

    Optional<CounterEntry> findByEntryKey(UUID key);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    Optional<CounterEntry> findAndLockByReceipt(String receipt);

    Optional<CounterEntry> findBySubjectKindAndSubjectId(String kind, UUID id);

    boolean existsBySameness(String sameness);

    List<CounterEntry> findByBatch(UUID batch);

    List<CounterEntry> findByClaimedBy(UUID person);

    List<CounterEntry> findByClerk(UUID person);

    List<CounterEntry> findByEnteredAtLessThanAndPersonNameNot(Instant moment, String name);

    long countByBatch(UUID batch);

    List<CounterEntry> findByOrderByEnteredAtDesc(Limit limit);
}
