package ma.musharaka.meeting;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface Meetings extends JpaRepository<Meeting, UUID> {

    List<Meeting> findByOrderByDateDescSlug();

    Optional<Meeting> findBySlug(String slug);
}
