package ma.musharaka.programme;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.JpaSpecificationExecutor;

interface Programmes extends JpaRepository<Programme, UUID>, JpaSpecificationExecutor<Programme> {

    List<Programme> findByOrderByStartYearDesc();
}
