package ma.musharaka.people.level;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface ActLevelRows extends JpaRepository<ActLevel, UUID> {

    Optional<ActLevel> findByAct(Act act);
}
