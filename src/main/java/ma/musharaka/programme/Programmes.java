package ma.musharaka.programme;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface Programmes extends JpaRepository<Programme, UUID> {

    List<Programme> findByOrderByStartYearDesc();
}
