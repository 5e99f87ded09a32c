package ma.musharaka.people.level;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface ShownCodes extends JpaRepository<ShownCode, UUID> {

    Optional<ShownCode> findByPerson(UUID person);

    int deleteByPerson(UUID person);

    Optional<ShownCode> findByHash(String hash);
}
