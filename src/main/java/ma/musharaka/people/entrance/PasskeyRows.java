package ma.musharaka.people.entrance;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface PasskeyRows extends JpaRepository<Passkey, UUID> {

    Optional<Passkey> findByCredentialId(String credentialId);

    List<Passkey> findByPersonOrderByCreatedAt(UUID person);
}
