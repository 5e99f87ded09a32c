package ma.musharaka.people;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import ma.musharaka.platform.InputCheck;
import ma.musharaka.platform.InvalidInput;
import ma.musharaka.platform.Language;
import ma.musharaka.platform.Texts;
import ma.musharaka.platform.access.ForHouse;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Opens an account for someone whose address another service has checked, as a link of ours would have. */
@Service
public class VerifiedAccounts {

    private final Persons persons;
    private final PeopleService people;
    private final Texts texts;
    private final Clock clock;

    VerifiedAccounts(Persons persons, PeopleService people, Texts texts, Clock clock) {
        this.persons = persons;
        this.people = people;
        this.texts = texts;
        this.clock = clock;
    }

    /** @return nothing where the address has an account already: it is its owner who says whose it is, not another service */
    @ForHouse
    @Transactional
    public Optional<SignedIn> open(String verifiedEmail, String name, Language language) {
        InputCheck check = new InputCheck();
        ContactPoint contact = ContactPoint.read(check, "contact", verifiedEmail);
        try {
            check.done();
        } catch (InvalidInput noAddressOfOurs) {
            return Optional.empty();
        }
        if (persons.findBy(contact).isPresent()) return Optional.empty();
        Person person = new Person(contact, null, called(name, language), language, Instant.now(clock));
        return Optional.of(people.signedIn(persons.saveAndFlush(person)));
    }

    private String called(String name, Language language) {
        InputCheck check = new InputCheck();
        String said = Entering.displayName(check, name);
        try {
            check.done();
        } catch (InvalidInput unusable) {
            said = "";
        }
        return said.isEmpty() ? texts.in(language).get("people.unnamed") : said;
    }
}
