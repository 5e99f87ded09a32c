package ma.musharaka.people;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import ma.musharaka.platform.CommuneScope;
import ma.musharaka.platform.DemoFiles;
import ma.musharaka.platform.DemoSource;
import ma.musharaka.platform.Language;
import ma.musharaka.platform.LocalizedText;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** Invented people and associations, each with a role to try. They exist on the loopback address only. */
@Component
class PeopleDemo implements DemoSource {

    /** Everyone's password in the demonstration. */
    static final String PASSWORD = "musharaka-demo";

    private final Persons persons;
    private final RoleGrants roles;
    private final NetworkOperators operators;
    private final Associations associations;
    private final Mandates mandates;
    private final AssociationPresences presences;
    private final PasswordEncoder passwords;
    private final Clock clock;
    private @Nullable String hash;

    record Accounts(List<Account> accounts) {}

    record Account(
            String email,
            String name,
            List<Role> roles,
            @Nullable String association) {}

    record Founded(List<Entry> associations) {}

    record Entry(String code, LocalizedText name, String seat, LocalDate founded, LocalizedText purpose) {}

    PeopleDemo(
            Persons persons,
            RoleGrants roles,
            NetworkOperators operators,
            Associations associations,
            Mandates mandates,
            AssociationPresences presences,
            PasswordEncoder passwords,
            Clock clock) {
        this.persons = persons;
        this.roles = roles;
        this.operators = operators;
        this.associations = associations;
        this.mandates = mandates;
        this.presences = presences;
        this.passwords = passwords;
        this.clock = clock;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public void load(DemoFiles files) {
        DemoFiles.read(files.json(), "demo/associations.json", Founded.class)
                .ifPresent(founded -> founded.associations().stream()
                        .filter(entry -> associations.findByCode(entry.code()).isEmpty())
                        .forEach(entry -> associations.save(new Association(
                                entry.code(), entry.name(), entry.seat(), entry.founded(), entry.purpose()))));
        DemoFiles.read(files.json(), "demo/accounts.json", Accounts.class)
                .ifPresent(all -> all.accounts().forEach(account -> load(account, files.slug())));
    }

    private void load(Account account, String slug) {
        String email = account.email().replace("{commune}", slug);
        Person person = persons.findByEmail(email)
                .orElseGet(() -> persons.save(new Person(
                        new ContactPoint(email), demoHash(), account.name(), Language.AR, Instant.now(clock))));
        for (Role role : account.roles())
            if (role.isOfACommune()) roles.save(new RoleGrant(person.id(), role));
            else operators.save(new NetworkOperator(person.id(), Instant.now(clock)));
        if (account.association() != null)
            associations
                    .findByCode(account.association())
                    .filter(association -> association.reference().seat().equals(CommuneScope.current()))
                    .ifPresent(association -> {
                        mandates.save(new Mandate(association.id(), person.id(), LocalDate.of(2024, 1, 1), null));
                        AssociationPresence seat = new AssociationPresence(
                                association.id(), AssociationPresence.Kind.SEAT, person.id(), Instant.now(clock));
                        seat.become(AssociationState.VERIFIED, Instant.now(clock));
                        presences.save(seat);
                    });
    }

    private String demoHash() {
        if (hash == null) hash = String.valueOf(passwords.encode(PASSWORD));
        return hash;
    }
}
