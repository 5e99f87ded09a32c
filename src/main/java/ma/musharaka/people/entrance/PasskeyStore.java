package ma.musharaka.people.entrance;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import ma.musharaka.people.PeopleService;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.CredentialRecord;
import org.springframework.security.web.webauthn.api.ImmutablePublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.management.PublicKeyCredentialUserEntityRepository;
import org.springframework.security.web.webauthn.management.UserCredentialRepository;
import org.springframework.stereotype.Component;

/** Our rows as Spring Security asks for them, of the commune of the moment. */
@Component
class PasskeyStore {

    private final PasskeyRows rows;
    private final PeopleService people;

    PasskeyStore(PasskeyRows rows, PeopleService people) {
        this.rows = rows;
        this.people = people;
    }

    UserCredentialRepository credentials() {
        return new UserCredentialRepository() {
            @Override
            public void delete(Bytes credentialId) {
                rows.findByCredentialId(credentialId.toBase64UrlString()).ifPresent(rows::delete);
            }

            @Override
            public void save(CredentialRecord credential) {
                rows.findByCredentialId(credential.getCredentialId().toBase64UrlString())
                        .ifPresentOrElse(known -> known.use(credential), () -> rows.save(new Passkey(credential)));
            }

            @Override
            public @Nullable CredentialRecord findByCredentialId(Bytes credentialId) {
                return rows.findByCredentialId(credentialId.toBase64UrlString())
                        .map(Passkey::toRecord)
                        .orElse(null);
            }

            @Override
            public List<CredentialRecord> findByUserId(Bytes user) {
                return rows.findByPersonOrderByCreatedAt(Passkey.person(user)).stream()
                        .map(Passkey::toRecord)
                        .toList();
            }
        };
    }

    PublicKeyCredentialUserEntityRepository persons() {
        return new PublicKeyCredentialUserEntityRepository() {
            @Override
            public @Nullable PublicKeyCredentialUserEntity findById(Bytes handle) {
                return person(Passkey.person(handle)).orElse(null);
            }

            @Override
            public @Nullable PublicKeyCredentialUserEntity findByUsername(String name) {
                return person(UUID.fromString(name)).orElse(null);
            }

            @Override
            public void save(PublicKeyCredentialUserEntity user) {
                throw new UnsupportedOperationException("persons are made by coming in");
            }

            @Override
            public void delete(Bytes handle) {
                throw new UnsupportedOperationException("persons are not forgotten by their keys");
            }
        };
    }

    private Optional<PublicKeyCredentialUserEntity> person(UUID id) {
        return people.contact(id)
                .map(contact -> ImmutablePublicKeyCredentialUserEntity.builder()
                        .id(Passkey.handle(id))
                        .name(contact.to())
                        .displayName(contact.displayName())
                        .build());
    }
}
