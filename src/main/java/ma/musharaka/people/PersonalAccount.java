package ma.musharaka.people;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import ma.musharaka.platform.InputCheck;
import ma.musharaka.platform.Language;
import ma.musharaka.platform.access.ForHouse;
import ma.musharaka.platform.access.ForSignedIn;
import ma.musharaka.platform.access.Self;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A person's own account, which is the same on every commune's site: to see, to correct, to close. */
@Service
public class PersonalAccount {

    private final Persons persons;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    /**
     * What the account itself holds.
     *
     * @param closesAt when it will be closed, where the person asked for that
     */
    public record Account(
            UUID id,
            @Nullable String email,
            @Nullable String phone,
            String displayName,
            Language language,
            Instant createdAt,
            @Nullable Instant closesAt) {}

    PersonalAccount(Persons persons, ApplicationEventPublisher events, Clock clock) {
        this.persons = persons;
        this.events = events;
        this.clock = clock;
    }

    /** Empty for a closed account. */
    @ForSignedIn
    @Transactional(readOnly = true)
    public Optional<Account> of(@Self UUID person) {
        return persons.findById(person).filter(found -> !found.isClosed()).map(Person::account);
    }

    /**
     * Corrects what the person is called and written to in.
     *
     * @throws ma.musharaka.platform.InvalidInput with a fault for each field that cannot be taken
     */
    @ForSignedIn
    @Transactional
    public void correct(@Self UUID person, String displayName, Language language) {
        InputCheck check = new InputCheck();
        String name = Entering.displayName(check, displayName);
        if (displayName.isBlank()) check.add("displayName", "input.empty");
        check.done();
        require(person).correct(name, language);
    }

    /** Closes the account at a time to come, or no more. */
    @ForHouse
    @Transactional
    public void closeAt(UUID person, @Nullable Instant moment) {
        require(person).closeAt(moment);
    }

    /** Accounts whose time has come. */
    @ForHouse
    @Transactional(readOnly = true)
    public List<UUID> due() {
        return persons.findByClosedAtIsNullAndClosesAtLessThanEqual(Instant.now(clock)).stream()
                .map(Person::id)
                .toList();
    }

    /** Forgets who it was. The rooms have taken the person out of their rows before. */
    @ForHouse
    @Transactional
    public void erase(UUID person) {
        Person found = require(person);
        if (found.isClosed()) return;
        found.erase(Instant.now(clock));
        events.publishEvent(new AccountClosed(person));
    }

    private Person require(UUID person) {
        return persons.findById(person).orElseThrow(() -> new IllegalArgumentException("no such person"));
    }
}
