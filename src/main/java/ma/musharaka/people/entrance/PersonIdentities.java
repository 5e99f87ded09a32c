package ma.musharaka.people.entrance;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface PersonIdentities extends JpaRepository<PersonIdentity, UUID> {

    Optional<PersonIdentity> findByIssuerAndSubject(String issuer, String subject);

    Optional<PersonIdentity> findByPersonAndIssuer(UUID person, String issuer);

    List<PersonIdentity> findByPerson(UUID person);
}
