package ma.musharaka.people.entrance;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import ma.musharaka.people.PersonalDataSource;
import org.springframework.stereotype.Component;

/** With what a person comes in: passkeys, the second factor, the identity service. Secrets are not told, even to them. */
@Component
class OwnKeys implements PersonalDataSource {

    private final PasskeyRows passkeys;
    private final SecondFactorRows factors;
    private final RecoveryCodes recovery;
    private final PersonIdentities identities;

    OwnKeys(PasskeyRows passkeys, SecondFactorRows factors, RecoveryCodes recovery, PersonIdentities identities) {
        this.passkeys = passkeys;
        this.factors = factors;
        this.recovery = recovery;
        this.identities = identities;
    }

    @Override
    public int order() {
        return 16;
    }

    @Override
    public String code() {
        return "keys";
    }

    @Override
    public String titleKey() {
        return "privacy.data.keys";
    }

    @Override
    public List<Item> of(UUID person) {
        List<Item> items = new ArrayList<>();
        passkeys.findByPersonOrderByCreatedAt(person)
                .forEach(key -> items.add(Item.of(
                        Field.of("passkey", "privacy.data.passkey", key.label()),
                        Field.of("at", "privacy.data.at", key.createdAt()))));
        factors.findById(person)
                .ifPresent(factor -> items.add(
                        Item.of(Field.of("secondFactorSince", "privacy.data.second-factor", factor.enrolledAt()))));
        identities
                .findByPerson(person)
                .forEach(identity -> items.add(Item.of(
                        Field.of("issuer", "privacy.data.issuer", identity.issuer()),
                        Field.of("subject", "privacy.data.subject", identity.subject()),
                        Field.of("at", "privacy.data.at", identity.linkedAt()))));
        return items;
    }

    @Override
    public int erase(UUID person) {
        List<Passkey> keys = passkeys.findByPersonOrderByCreatedAt(person);
        passkeys.deleteAll(keys);
        List<RecoveryCode> codes = recovery.findByPerson(person);
        recovery.deleteAll(codes);
        List<PersonIdentity> known = identities.findByPerson(person);
        identities.deleteAll(known);
        int factor = factors.existsById(person) ? 1 : 0;
        factors.deleteById(person);
        return keys.size() + codes.size() + known.size() + factor;
    }
}
