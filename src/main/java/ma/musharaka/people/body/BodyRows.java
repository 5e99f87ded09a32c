package ma.musharaka.people.body;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;

interface BodyRows extends JpaRepository<Body, UUID> {

    Optional<Body> findBySlug(String slug);

    List<Body> findByKind(BodyKind kind);

    /** One after the other: two terms of one member could overlap without knowing of each other. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    Optional<Body> findAndLockById(UUID id);
}
