package ma.musharaka.people;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import ma.musharaka.platform.Language;
import ma.musharaka.platform.Translator;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Knows persons and associations, and what each may do in the commune of the moment. */
@Service
public class PeopleService {

    private final Persons persons;
    private final RoleGrants roles;
    private final Associations associations;
    private final Mandates mandates;
    private final PasswordEncoder passwords;
    private final Clock clock;
    private final String nobody;

    /** How to reach a person. */
    public record Contact(String email, String displayName, Language language) {}

    /** What became of an attempt to sign in. */
    public sealed interface SignIn {
        /** The commune's site knows this person now. */
        record Done(SignedIn person) implements SignIn {}
        /** The password was right, but the address was never confirmed. */
        record NotConfirmed() implements SignIn {}
        /** Address or password are wrong; which one is not said. */
        record Refused() implements SignIn {}
    }

    PeopleService(
            Persons persons,
            RoleGrants roles,
            Associations associations,
            Mandates mandates,
            PasswordEncoder passwords,
            Clock clock) {
        this.persons = persons;
        this.roles = roles;
        this.associations = associations;
        this.mandates = mandates;
        this.passwords = passwords;
        this.clock = clock;
        this.nobody = String.valueOf(passwords.encode("nobody has this one"));
    }

    /** Takes the same time whether the address has an account or not. */
    @Transactional(readOnly = true)
    public SignIn signIn(String email, String password) {
        String address = email.strip().toLowerCase(java.util.Locale.ROOT);
        // no account has an address outside ASCII, and the column could not even be asked
        Optional<Person> person = StandardCharsets.US_ASCII.newEncoder().canEncode(address)
                ? persons.findByEmail(address)
                : Optional.empty();
        boolean right = passwords.matches(
                password.substring(0, Math.min(password.length(), Registering.LONGEST_PASSWORD)),
                person.map(Person::passwordHash).orElse(nobody));
        if (person.isEmpty() || !right) return new SignIn.Refused();
        if (!person.get().isConfirmed()) return new SignIn.NotConfirmed();
        return new SignIn.Done(new SignedIn(
                person.get().id(),
                person.get().displayName(),
                rolesOf(person.get().id())));
    }

    /** Names of the roles that a person holds in this commune. */
    @Transactional(readOnly = true)
    public Set<String> rolesOf(UUID person) {
        return roles.findByPerson(person).stream()
                .map(grant -> grant.role().name())
                .collect(Collectors.toUnmodifiableSet());
    }

    @Transactional(readOnly = true)
    public Optional<Contact> contact(UUID person) {
        return persons.findById(person).map(found -> new Contact(found.email(), found.displayName(), found.language()));
    }

    /** Everyone who holds a role in this commune. */
    @Transactional(readOnly = true)
    public List<Contact> holders(Role role) {
        return roles.findByRole(role).stream()
                .flatMap(grant -> contact(grant.person()).stream())
                .toList();
    }

    /** The associations for which a person may act in this commune today. */
    @Transactional(readOnly = true)
    public List<AssociationReference> mandatesOf(UUID person) {
        LocalDate today = LocalDate.now(clock.withZone(Translator.ZONE));
        return mandates.findByPerson(person).stream()
                .filter(mandate -> mandate.holdsOn(today))
                .flatMap(mandate -> associations.findById(mandate.association()).stream())
                .map(Association::reference)
                .toList();
    }

    @Transactional(readOnly = true)
    public Optional<AssociationReference> association(UUID id) {
        return associations.findById(id).map(Association::reference);
    }
}
