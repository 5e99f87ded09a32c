package ma.musharaka.people.level;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface ResidentListEntries extends JpaRepository<ResidentListEntry, UUID> {

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    List<ResidentListEntry> findAndLockByMarkOrderById(String mark);

    List<ResidentListEntry> findByClaimedBy(UUID person);

    long countByList(UUID list);

    long countByListAndClaimedByNotNull(UUID list);

    @Modifying
    @Query("update ResidentListEntry e set e.claimedBy = :other where e.claimedBy = :person")
    int giveTo(UUID other, UUID person);

    @Modifying
    @Query("delete from ResidentListEntry e where e.list = :list")
    int deleteOfList(UUID list);
}
