package ma.musharaka.people.entrance;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import ma.musharaka.people.PeopleService;
import ma.musharaka.people.SignedIn;
import ma.musharaka.people.VerifiedAccounts;
import ma.musharaka.people.level.LevelService;
import ma.musharaka.platform.Language;
import ma.musharaka.platform.access.ForEveryone;
import ma.musharaka.platform.access.Self;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What follows when the national identity service has said who someone is: they come in, or their account is tied to it.
 * Who they are counts as checked; where they live does not.
 */
@Service
public class IdentityLogin {

    private final PersonIdentities identities;
    private final PeopleService people;
    private final VerifiedAccounts accounts;
    private final LevelService levels;
    private final Clock clock;

    /** What became of it. */
    public sealed interface Known {
        record In(SignedIn person) implements Known {}

        /** The account of whoever is signed in is theirs by this identity too, from now on. */
        record Linked() implements Known {}

        /** It belongs to another account, or the account to another identity. */
        record Taken() implements Known {}

        /** No account is tied to it, and none is opened by what nobody has checked: come in first, then tie it. */
        record Unknown() implements Known {}
    }

    IdentityLogin(
            PersonIdentities identities,
            PeopleService people,
            VerifiedAccounts accounts,
            LevelService levels,
            Clock clock) {
        this.identities = identities;
        this.people = people;
        this.accounts = accounts;
        this.levels = levels;
        this.clock = clock;
    }

    /** @param signedIn whoever is signed in where they come back */
    @ForEveryone
    @Transactional
    public Known recognize(IdentityClaims claims, @Self @Nullable UUID signedIn, Language language) {
        Optional<PersonIdentity> known = identities.findByIssuerAndSubject(claims.issuer(), claims.subject());
        if (signedIn != null) return link(claims, known.orElse(null), signedIn);
        if (known.isPresent()) {
            UUID person = known.get().person();
            levels.recordClaims(person);
            return new Known.In(people.withoutSecondFactor(person));
        }
        String email = claims.verifiedEmail();
        if (email == null) return new Known.Unknown();
        Optional<SignedIn> opened = accounts.open(email, claims.name(), language);
        if (opened.isEmpty()) return new Known.Unknown();
        tie(opened.get().personId(), claims);
        return new Known.In(opened.get());
    }

    private Known link(IdentityClaims claims, @Nullable PersonIdentity known, UUID person) {
        boolean another = known != null
                ? !known.person().equals(person)
                : identities.findByPersonAndIssuer(person, claims.issuer()).isPresent();
        if (another) return new Known.Taken();
        if (known == null) tie(person, claims);
        else levels.recordClaims(person);
        return new Known.Linked();
    }

    private void tie(UUID person, IdentityClaims claims) {
        identities.saveAndFlush(new PersonIdentity(person, claims.issuer(), claims.subject(), Instant.now(clock)));
        levels.recordClaims(person);
    }
}
