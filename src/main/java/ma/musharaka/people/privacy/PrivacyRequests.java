package ma.musharaka.people.privacy;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface PrivacyRequests extends JpaRepository<PrivacyRequest, UUID> {

    List<PrivacyRequest> findByPersonOrderByNumberDesc(UUID person);

    long countByPersonAndState(UUID person, PrivacyService.State state);

    /** Two clerks do not both answer. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    Optional<PrivacyRequest> findAndLockById(UUID id);

    /** What waits first, the oldest before the others; then what was answered, the newest first. */
    @Query("select r from PrivacyRequest r order by case when r.state = 'OPEN' then 0 else 1 end,"
            + " case when r.state = 'OPEN' then r.number else -r.number end")
    Page<PrivacyRequest> findForStaff(Pageable page);

    @Query("select r from PrivacyRequest r where r.answeredAt < :moment and (r.text <> '' or r.answer <> '')")
    List<PrivacyRequest> findToForget(Instant moment);
}
