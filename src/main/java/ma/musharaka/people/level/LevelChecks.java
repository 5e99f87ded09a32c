package ma.musharaka.people.level;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface LevelChecks extends JpaRepository<LevelCheck, UUID> {

    List<LevelCheck> findByPersonOrderByAtDescIdDesc(UUID person);
}
