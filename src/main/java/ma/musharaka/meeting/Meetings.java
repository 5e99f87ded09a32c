package ma.musharaka.meeting;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.JpaSpecificationExecutor;

interface Meetings extends JpaRepository<Meeting, UUID>, JpaSpecificationExecutor<Meeting> {

    List<Meeting> findByOrderByDateDescSlug();

    List<Meeting> findByBodyOrderByDateDescSlug(String body);

    Optional<Meeting> findBySlug(String slug);
}
