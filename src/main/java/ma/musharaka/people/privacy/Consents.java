package ma.musharaka.people.privacy;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface Consents extends JpaRepository<Consent, UUID> {

    List<Consent> findByPersonOrderByGivenAt(UUID person);

    Optional<Consent> findByPersonAndTextCodeAndTextVersion(UUID person, String textCode, int textVersion);

    int deleteByPerson(UUID person);
}
