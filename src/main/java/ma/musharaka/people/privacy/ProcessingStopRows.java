package ma.musharaka.people.privacy;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface ProcessingStopRows extends JpaRepository<ProcessingStop, UUID> {

    boolean existsByPersonAndProcessing(UUID person, String processing);

    Optional<ProcessingStop> findByPersonAndProcessing(UUID person, String processing);

    List<ProcessingStop> findByPersonOrderBySince(UUID person);

    int deleteByPerson(UUID person);
}
