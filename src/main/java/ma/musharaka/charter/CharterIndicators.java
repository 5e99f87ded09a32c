package ma.musharaka.charter;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface CharterIndicators extends JpaRepository<CharterIndicator, UUID> {

    List<CharterIndicator> findByOrderByPositionAscIdAsc();
}
