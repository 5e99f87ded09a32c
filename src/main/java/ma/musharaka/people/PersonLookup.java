package ma.musharaka.people;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;
import ma.musharaka.platform.InputCheck;
import ma.musharaka.platform.access.ForHouse;
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
        ContactPoint asked = ContactPoint.read(new InputCheck(), "contact", contact);
        if (!StandardCharsets.US_ASCII.newEncoder().canEncode(asked.value())) return Optional.empty();
        return persons.findBy(asked).map(PersonLookup::found);
    }

    @ForHouse
    @Transactional(readOnly = true)
    public Optional<Found> byId(UUID person) {
        return persons.findById(person).map(PersonLookup::found);
    }

    /** Whether a link or a code came back from the person's address. */
    @ForHouse
    @Transactional(readOnly = true)
    public boolean hasConfirmedContact(UUID person) {
        return persons.existsById(person);
    }

    private static Found found(Person person) {
        return new Found(person.id(), person.displayName());
    }
}
