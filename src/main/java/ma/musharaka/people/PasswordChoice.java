package ma.musharaka.people;

import java.util.UUID;
import ma.musharaka.platform.InputCheck;
import ma.musharaka.platform.access.ForSignedIn;
import ma.musharaka.platform.access.Self;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A person's own password: chosen, changed or given up, since links and codes do without. */
@Service
public class PasswordChoice {

    private final Persons persons;
    private final Passwords passwords;
    private final SignInThrottle throttle;
    private final SafetyLetters letters;

    PasswordChoice(Persons persons, Passwords passwords, SignInThrottle throttle, SafetyLetters letters) {
        this.persons = persons;
        this.passwords = passwords;
        this.throttle = throttle;
        this.letters = letters;
    }

    @ForSignedIn
    @Transactional(readOnly = true)
    public boolean isThere(@Self UUID person) {
        return persons.findById(person).orElseThrow().passwordHash() != null;
    }

    /**
     * @param fresh whether they have just come in; else the old password says that it is they who ask
     * @param chosen the new one; empty to do without from now on
     * @param client where the request comes from
     * @throws ma.musharaka.platform.InvalidInput in {@code current} and {@code password}
     */
    @ForSignedIn
    @Transactional
    public void change(@Self UUID person, boolean fresh, String current, String chosen, String client) {
        Person found = persons.findById(person).orElseThrow();
        InputCheck check = new InputCheck();
        if (!fresh) show(found, current, client, check);
        check.done();
        if (!chosen.isEmpty())
            passwords.check(
                    check,
                    "password",
                    chosen,
                    found.displayName(),
                    found.contact().value());
        check.done();
        found.choosePassword(chosen.isEmpty() ? null : passwords.hash(chosen));
        letters.tell(
                new PeopleService.Contact(found.contact().value(), found.displayName(), found.language()),
                "password-changed");
    }

    private void show(Person person, String current, String client, InputCheck check) {
        String contact = person.contact().value();
        if (person.passwordHash() == null) check.add("current", "people.password.come-in-again");
        else if (throttle.isShut(contact, client)) check.add("current", "people.password.shut");
        else {
            throttle.trying(contact, client);
            if (passwords.matches(current, person.passwordHash())) throttle.right(contact, client);
            else check.add("current", "people.password.wrong");
        }
    }
}
