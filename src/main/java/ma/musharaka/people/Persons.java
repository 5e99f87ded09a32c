package ma.musharaka.people;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface Persons extends JpaRepository<Person, UUID> {

    Optional<Person> findByEmail(String email);
}
