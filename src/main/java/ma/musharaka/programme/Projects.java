package ma.musharaka.programme;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import ma.musharaka.platform.LocalizedText;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.domain.Specification;
import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.JpaSpecificationExecutor;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface Projects extends JpaRepository<ProgrammeProject, UUID>, JpaSpecificationExecutor<ProgrammeProject> {

    @Override
    @EntityGraph(attributePaths = "axis")
    Page<ProgrammeProject> findAll(Specification<ProgrammeProject> asked, Pageable page);

    Optional<ProgrammeProject> findBySlug(String slug);

    @Query("select p from ProgrammeProject p join fetch p.axis a join fetch a.programme r"
            + " where p.slug = :slug and p.shownVersion > 0 and r.shownVersion > 0 and a.shown")
    Optional<ProgrammeProject> findShownBySlug(String slug);

    /** Those of these slugs, and those that name this one among what they touch. */
    @Query("select p from ProgrammeProject p join fetch p.axis a join fetch a.programme r"
            + " where (p.slug in :slugs or p.linked like concat('%,', :slug, ',%'))"
            + " and p.shownVersion > 0 and r.shownVersion > 0 and a.shown order by r.startYear desc, p.number")
    List<ProgrammeProject> findShownBySlugs(List<String> slugs, String slug);

    @Query("select p from ProgrammeProject p join fetch p.axis a where a.programme = :programme"
            + " order by a.position, p.position, p.number")
    List<ProgrammeProject> findOf(Programme programme);

    @Query("select m from ProjectMilestone m where m.project.axis.programme = :programme order by m.position")
    List<ProjectMilestone> findMilestonesOf(Programme programme);

    @Query("select m from ProjectMilestone m where m.project in :projects order by m.position")
    List<ProjectMilestone> findMilestonesOf(List<ProgrammeProject> projects);

    @Query("select distinct p.place from ProgrammeProject p where p.axis.programme = :programme and p.axis.shown"
            + " and p.shownVersion > 0 and p.latitude is not null")
    List<LocalizedText> findPlacesOf(Programme programme);

    @Query("select p.id from ProgrammeProject p where p.dueAt <= :now")
    List<UUID> findDue(Instant now);

    @Query("select p from ProgrammeProject p where p.changedAt >= :since")
    List<ProgrammeProject> findChangedSince(Instant since);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    Optional<ProgrammeProject> findAndLockById(UUID id);
}
