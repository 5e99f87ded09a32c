package ma.musharaka.programme;

import jakarta.persistence.LockModeType;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.JpaSpecificationExecutor;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface Programmes extends JpaRepository<Programme, UUID>, JpaSpecificationExecutor<Programme> {

    /** What the published projects of a programme add up to. */
    interface Sum {
        UUID getProgramme();

        BigDecimal getCost();

        long getProjects();
    }

    @Query("select p.axis.programme.id as programme, sum(p.cost) as cost, count(p) as projects from ProgrammeProject p"
            + " where p.axis.programme in :programmes and p.shownVersion > 0 and p.axis.shown"
            + " group by p.axis.programme.id")
    List<Sum> sums(Collection<Programme> programmes);

    Optional<Programme> findBySlug(String slug);

    @Query("select p from Programme p where p.shownVersion > 0 order by p.kind, p.startYear desc, p.slug")
    List<Programme> findShown();

    @Query("select p from Programme p where p.shownVersion > 0 and p.kind = :kind order by p.startYear desc, p.slug")
    List<Programme> findShown(ProgrammeKind kind);

    List<Programme> findByOrderByStartYearDescSlug();

    @Query("select p.id from Programme p where p.dueAt <= :now")
    List<UUID> findDue(Instant now);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    Optional<Programme> findAndLockById(UUID id);
}
