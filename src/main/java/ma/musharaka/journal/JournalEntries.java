package ma.musharaka.journal;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import ma.musharaka.platform.Channel;
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

    /** How many acts of these kinds came in a time, by channel; answered from an index alone. */
    @Query("select new ma.musharaka.journal.Participation$Counted(e.fact, e.channel, count(*)) from JournalEntry e"
            + " where e.fact in :facts and e.channel in :channels and e.at >= :from and e.at < :until"
            + " group by e.fact, e.channel")
    List<Participation.Counted> count(List<String> facts, List<Channel> channels, Instant from, Instant until);

    /** Acts of one kind in a time, the latest first: read backwards from the index, no further than is asked. */
    @Query("select e from JournalEntry e where e.fact = :fact and e.channel in :channels and e.at >= :from"
            + " and e.at < :until order by e.at desc")
    List<JournalEntry> findCounted(String fact, List<Channel> channels, Instant from, Instant until, Limit limit);
}
