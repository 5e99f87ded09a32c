package ma.musharaka.journal;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface JournalActors extends JpaRepository<JournalActor, UUID> {

    @Query(
            "select e from JournalEntry e join JournalActor a on a.entry = e.id where a.person = :person order by e.at, e.id")
    List<JournalEntry> findActs(UUID person);

    @Modifying
    @Query("delete from JournalActor a where a.person = :person")
    int forget(UUID person);

    @Modifying
    @Query("delete from JournalActor a where a.entry in (select e.id from JournalEntry e where e.at < :moment)")
    int forgetBefore(Instant moment);
}
