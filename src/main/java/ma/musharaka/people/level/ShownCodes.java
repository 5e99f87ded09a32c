package ma.musharaka.people.level;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface ShownCodes extends JpaRepository<ShownCode, UUID> {

    Optional<ShownCode> findByPerson(UUID person);

    @Modifying
    @Query("delete from ShownCode c where c.person = :person")
    int forget(UUID person);

    Optional<ShownCode> findByHash(String hash);
}
