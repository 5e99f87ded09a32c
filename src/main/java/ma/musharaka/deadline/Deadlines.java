package ma.musharaka.deadline;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface Deadlines extends JpaRepository<Deadline, UUID> {

    Optional<Deadline> findBySubjectKindAndSubjectIdAndRule(String kind, UUID subject, String rule);

    List<Deadline> findBySubjectKindAndSubjectIdOrderByStartedOnAscIdAsc(String kind, UUID subject);

    List<Deadline> findByStateAndDueOnBefore(DeadlineState state, LocalDate day);

    List<Deadline> findByStateAndDueOnIsNull(DeadlineState state);

    List<Deadline> findByStateAndRuleIn(DeadlineState state, Collection<String> rules);

    /** What is not done yet, the soonest due first; what cannot be reckoned comes last. */
    @Query("select d from Deadline d where d.endedOn is null order by case when d.dueOn is null then 1 else 0 end,"
            + " d.dueOn, d.startedOn, d.id")
    Page<Deadline> findOpen(Pageable page);
}
