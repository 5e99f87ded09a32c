package ma.musharaka.charter;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface CharterReviews extends JpaRepository<CharterReview, UUID> {

    List<CharterReview> findByOrderByHeldOnDescIdDesc();
}
