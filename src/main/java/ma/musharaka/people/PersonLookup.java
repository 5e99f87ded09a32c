package ma.musharaka.people;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Finds one person for someone who already knows how to reach them: there is no list of people. */
@Service
public class PersonLookup {

    private final Persons persons;

    /** Someone with a confirmed account. */
    public record Found(UUID id, String displayName) {}

    PersonLookup(Persons persons) {
        this.persons = persons;
    }

    /** The person whose whole contact this is, once they have confirmed it. */
    @PreAuthorize("hasAnyRole('CLERK', 'COMMUNE_ADMINISTRATOR')")
    @Transactional(readOnly = true)
    public Optional<Found> byContact(String contact) {
        String address = contact.strip().toLowerCase(Locale.ROOT);
        if (address.isEmpty() || !StandardCharsets.US_ASCII.newEncoder().canEncode(address)) return Optional.empty();
        return persons.findByEmail(address).filter(Person::isConfirmed).map(PersonLookup::found);
    }

    @Transactional(readOnly = true)
    public Optional<Found> byId(UUID person) {
        return persons.findById(person).map(PersonLookup::found);
    }

    /** Whether a link or a code came back from the person's address. */
    @Transactional(readOnly = true)
    public boolean hasConfirmedContact(UUID person) {
        return persons.findById(person).filter(Person::isConfirmed).isPresent();
    }

    private static Found found(Person person) {
        return new Found(person.id(), person.displayName());
    }
}
