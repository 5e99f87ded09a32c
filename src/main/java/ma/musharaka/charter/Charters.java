package ma.musharaka.charter;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface Charters extends JpaRepository<Charter, UUID> {

    Optional<Charter> findFirstByOrderByEditionDesc();
}
