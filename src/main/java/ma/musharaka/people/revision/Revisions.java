package ma.musharaka.people.revision;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.JpaRepository;

interface Revisions extends JpaRepository<Revision, UUID> {

    Optional<Revision> findFirstBySubjectIdOrderByNumberDesc(UUID subject);

    Optional<Revision> findBySubjectIdAndNumber(UUID subject, int number);

    List<Revision> findBySubjectIdOrderByNumberDesc(UUID subject);

    List<Revision> findBySubjectIdAndActInOrderByNumberDesc(UUID subject, Collection<RevisionAct> acts);

    List<Revision> findBySubjectIdInAndActInOrderByAtAscNumberAsc(
            Collection<UUID> subjects, Collection<RevisionAct> acts);

    long countBySubjectIdInAndActIn(Collection<UUID> subjects, Collection<RevisionAct> acts);

    boolean existsBySubjectIdAndNumberGreaterThanAndAtLessThan(UUID subject, int number, Instant at);

    List<Revision> findByAuthorOrderByAt(UUID author);

    Page<Revision> findByOrderByAtDescIdDesc(Pageable page);
}
