package ma.musharaka.programme;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.JpaSpecificationExecutor;

interface Projects extends JpaRepository<ProgrammeProject, UUID>, JpaSpecificationExecutor<ProgrammeProject> {

    Optional<ProgrammeProject> findBySlug(String slug);
}
