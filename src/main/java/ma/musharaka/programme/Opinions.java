package ma.musharaka.programme;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface Opinions extends JpaRepository<ProjectOpinion, UUID> {

    List<ProjectOpinion> findByProjectOrderByAtDesc(UUID project);

    List<ProjectOpinion> findByProjectInOrderByAtDesc(List<UUID> projects);

    List<ProjectOpinion> findByAuthorOrderByAt(UUID author);
}
