package ma.musharaka.people;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jpa.repository.JpaRepository;

interface Persons extends JpaRepository<Person, UUID> {

    Optional<Person> findByEmail(String email);

    Optional<Person> findByPhone(String phone);

    /** What a password is held against, and no more: a whole person found would take longer than none. */
    record Lock(UUID id, @Nullable String passwordHash) {}

    Optional<Lock> findLockByEmail(String email);

    Optional<Lock> findLockByPhone(String phone);

    List<Person> findByClosedAtIsNullAndClosesAtLessThanEqual(Instant moment);

    /** Whoever showed that the address or the number is theirs. */
    default Optional<Person> findBy(ContactPoint contact) {
        return contact.isPhone() ? findByPhone(contact.value()) : findByEmail(contact.value());
    }

    default Optional<Lock> findLock(ContactPoint contact) {
        return contact.isPhone() ? findLockByPhone(contact.value()) : findLockByEmail(contact.value());
    }
}
