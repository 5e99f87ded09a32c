package ma.musharaka.people.cnie;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface CndpAuthorisations extends JpaRepository<CndpAuthorisation, UUID> {

    /** A commune has one at most. */
    Optional<CndpAuthorisation> findFirstByOrderByIdAsc();
}
