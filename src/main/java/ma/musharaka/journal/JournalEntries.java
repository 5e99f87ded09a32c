package ma.musharaka.journal;

import java.util.List;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface JournalEntries extends JpaRepository<JournalEntry, UUID> {

    @Query(
            "select e from JournalEntry e where not exists (select s from JournalSeal s where s.entry = e.id) order by e.at, e.id")
    List<JournalEntry> findOpen(Limit limit);

    List<JournalEntry> findBySubjectKindAndSubjectIdOrderByAtAscIdAsc(String kind, UUID id);

    /** Sealed acts in the order of the chain. */
    @Query(
            "select e, s from JournalEntry e join JournalSeal s on s.entry = e.id where s.seq > :after and s.seq <= :upTo order by s.seq")
    List<Object[]> findSealed(long after, long upTo, Limit limit);
}
