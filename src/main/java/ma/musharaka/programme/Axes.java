package ma.musharaka.programme;

import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface Axes extends JpaRepository<ProgrammeAxis, UUID> {}
