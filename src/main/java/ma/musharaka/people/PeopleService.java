package ma.musharaka.people;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ma.musharaka.platform.CommuneScope;
import ma.musharaka.platform.InputCheck;
import ma.musharaka.platform.Language;
import ma.musharaka.platform.Translator;
import ma.musharaka.platform.access.ForEveryone;
import ma.musharaka.platform.access.ForHouse;
import ma.musharaka.platform.access.ForSignedIn;
import ma.musharaka.platform.access.Self;
import ma.musharaka.platform.protection.OnTheBeat;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Knows persons and associations, and what each may do in the commune of the moment. */
@Service
public class PeopleService {

    private final Persons persons;
    private final RoleGrants roles;
    private final NetworkOperators operators;
    private final Associations associations;
    private final Mandates mandates;
    private final Passwords passwords;
    private final SignInThrottle throttle;
    private final ContactChangeRows contactChanges;
    private final Clock clock;

    /** @param to an e-mail address, or a mobile number for those who gave no address */
    public record Contact(String to, String displayName, Language language) {}

    /** What became of an attempt to sign in. */
    public sealed interface SignIn {
        /** The commune's site knows this person now. */
        record Done(SignedIn person) implements SignIn {}
        /** Address or password are wrong; which one is not said. */
        record Refused() implements SignIn {}
        /** Too many wrong tries: no password is looked at for a while, a link or a code lets in as always. */
        record Shut() implements SignIn {}
    }

    PeopleService(
            Persons persons,
            RoleGrants roles,
            NetworkOperators operators,
            Associations associations,
            Mandates mandates,
            Passwords passwords,
            SignInThrottle throttle,
            ContactChangeRows contactChanges,
            Clock clock) {
        this.persons = persons;
        this.roles = roles;
        this.operators = operators;
        this.associations = associations;
        this.mandates = mandates;
        this.passwords = passwords;
        this.throttle = throttle;
        this.contactChanges = contactChanges;
        this.clock = clock;
    }

    /**
     * Takes the same time whether the address has an account or not.
     *
     * @param client where the request comes from
     */
    @ForEveryone
    @OnTheBeat
    @Transactional(readOnly = true)
    public SignIn signIn(String typed, String password, String client) {
        ContactPoint contact = ContactPoint.read(new InputCheck(), "contact", typed);
        if (throttle.isShut(contact.value(), client)) return new SignIn.Shut();
        throttle.trying(contact.value(), client);
        // no account has an address outside ASCII, and the column could not even be asked
        Optional<Persons.Lock> lock = StandardCharsets.US_ASCII.newEncoder().canEncode(contact.value())
                ? persons.findLock(contact)
                : Optional.empty();
        boolean right =
                passwords.matches(password, lock.map(Persons.Lock::passwordHash).orElse(null));
        if (lock.isEmpty() || !right) return new SignIn.Refused();
        throttle.right(contact.value(), client);
        return new SignIn.Done(signedIn(persons.findById(lock.get().id()).orElseThrow()));
    }

    /** Whoever comes in is a citizen until they have shown their second factor. */
    SignedIn signedIn(Person person) {
        return new SignedIn(
                person.id(),
                CommuneScope.current(),
                person.displayName(),
                Set.of(),
                !rolesOf(person.id()).isEmpty());
    }

    /** Who someone is who has come in otherwise than by link, code or password. */
    @ForHouse
    @Transactional(readOnly = true)
    public SignedIn withoutSecondFactor(UUID person) {
        return signedIn(persons.findById(person).orElseThrow());
    }

    /** Who someone is, and may do, once their second factor was seen; only whoever saw it asks. */
    @ForHouse
    @Transactional(readOnly = true)
    public SignedIn withSecondFactor(UUID person) {
        return new SignedIn(
                person,
                CommuneScope.current(),
                persons.findById(person).orElseThrow().displayName(),
                rolesOf(person),
                false);
    }

    /** Names of the roles that a person holds in this commune. */
    @ForSignedIn
    @Transactional(readOnly = true)
    public Set<String> rolesOf(@Self UUID person) {
        Stream<Role> here = roles.findByPerson(person).stream().map(RoleGrant::role);
        Stream<Role> everywhere = operators.existsById(person) ? Stream.of(Role.OPERATOR) : Stream.empty();
        return Stream.concat(here, everywhere).map(Role::name).collect(Collectors.toUnmodifiableSet());
    }

    /** Everyone who holds any role in this commune, be it one that is held everywhere. */
    @ForHouse
    @Transactional(readOnly = true)
    public Set<UUID> staff() {
        Stream<UUID> here = roles.findAll().stream().map(RoleGrant::person);
        Stream<UUID> everywhere = operators.findAll().stream().map(NetworkOperator::person);
        return Stream.concat(here, everywhere).collect(Collectors.toUnmodifiableSet());
    }

    /** Empty for a closed account: there is nobody to write to any more. */
    @ForHouse
    @Transactional(readOnly = true)
    public Optional<Contact> contact(UUID person) {
        return persons.findById(person)
                .filter(found -> !found.isClosed())
                .map(found -> new Contact(found.contact().value(), found.displayName(), found.language()));
    }

    /** Every address and number that letters to this person may have gone to; none for a closed account. */
    @ForHouse
    @Transactional(readOnly = true)
    public List<String> addresses(UUID person) {
        return persons.findById(person).filter(found -> !found.isClosed()).stream()
                .flatMap(found -> Stream.concat(
                        Stream.of(found.email(), found.phone()),
                        contactChanges.findByPersonOrderById(person).stream().map(ContactChange::former)))
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    /** A person of the demonstration, by their address. */
    @ForHouse
    @Transactional(readOnly = true)
    public Optional<UUID> invented(String email) {
        return persons.findByEmail(email).map(Person::id);
    }

    /** Everyone who holds a role in this commune. */
    @ForHouse
    @Transactional(readOnly = true)
    public List<Contact> holders(Role role) {
        return roles.findByRole(role).stream()
                .flatMap(grant -> contact(grant.person()).stream())
                .toList();
    }

    /** The associations for which a person may act in this commune today. */
    @ForSignedIn
    @Transactional(readOnly = true)
    public List<AssociationReference> mandatesOf(@Self UUID person) {
        LocalDate today = LocalDate.now(clock.withZone(Translator.ZONE));
        return mandates.findByPerson(person).stream()
                .filter(mandate -> mandate.holdsOn(today))
                .flatMap(mandate -> associations.findById(mandate.association()).stream())
                .map(Association::reference)
                .toList();
    }

    @ForEveryone
    @Transactional(readOnly = true)
    public Optional<AssociationReference> association(UUID id) {
        return associations.findById(id).map(Association::reference);
    }
}
