package ma.musharaka.people;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface Persons extends JpaRepository<Person, UUID> {

    Optional<Person> findByEmail(String email);

    Optional<Person> findByPhone(String phone);

    List<Person> findByClosedAtIsNullAndClosesAtLessThanEqual(Instant moment);

    /** Whoever showed that the address or the number is theirs. */
    default Optional<Person> findBy(ContactPoint contact) {
        return contact.isPhone() ? findByPhone(contact.value()) : findByEmail(contact.value());
    }
}
