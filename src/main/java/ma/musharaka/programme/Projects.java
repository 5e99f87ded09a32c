package ma.musharaka.programme;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface Projects extends JpaRepository<ProgrammeProject, UUID> {

    Optional<ProgrammeProject> findBySlug(String slug);
}
