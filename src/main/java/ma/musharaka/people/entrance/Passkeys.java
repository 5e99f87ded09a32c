package ma.musharaka.people.entrance;

import com.webauthn4j.util.exception.WebAuthnException;
import java.io.Serializable;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import ma.musharaka.people.PeopleService;
import ma.musharaka.people.SignedIn;
import ma.musharaka.platform.access.ForEveryone;
import ma.musharaka.platform.access.ForSignedIn;
import ma.musharaka.platform.access.Self;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.web.webauthn.api.AuthenticatorAssertionResponse;
import org.springframework.security.web.webauthn.api.AuthenticatorAttestationResponse;
import org.springframework.security.web.webauthn.api.AuthenticatorSelectionCriteria;
import org.springframework.security.web.webauthn.api.PublicKeyCredential;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialCreationOptions;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRequestOptions;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRpEntity;
import org.springframework.security.web.webauthn.api.ResidentKeyRequirement;
import org.springframework.security.web.webauthn.api.UserVerificationRequirement;
import org.springframework.security.web.webauthn.jackson.WebauthnJacksonModule;
import org.springframework.security.web.webauthn.management.ImmutablePublicKeyCredentialCreationOptionsRequest;
import org.springframework.security.web.webauthn.management.ImmutablePublicKeyCredentialRequestOptionsRequest;
import org.springframework.security.web.webauthn.management.ImmutableRelyingPartyRegistrationRequest;
import org.springframework.security.web.webauthn.management.RelyingPartyAuthenticationRequest;
import org.springframework.security.web.webauthn.management.RelyingPartyPublicKey;
import org.springframework.security.web.webauthn.management.WebAuthnRelyingPartyOperations;
import org.springframework.security.web.webauthn.management.Webauthn4JRelyingPartyOperations;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * Passkeys: a device shows that it has the key and that its owner unlocked it, which is both factors at once. Each host of
 * the deployment is a relying party of its own; browsers let none speak for another.
 */
@Service
public class Passkeys {

    private static final Logger LOG = LoggerFactory.getLogger(Passkeys.class);
    private static final int MOST_OF_A_PERSON = 20;

    private final PasskeyStore store;
    private final PasskeyRows rows;
    private final PeopleService people;
    private final JsonMapper json =
            JsonMapper.builder().addModule(new WebauthnJacksonModule()).build();
    private final Map<String, WebAuthnRelyingPartyOperations> parties = new ConcurrentHashMap<>();

    /**
     * What a device is asked.
     *
     * @param json for the browser
     * @param kept for the session, until the device answers
     */
    public record Challenge(String json, Serializable kept) {}

    /** A person's passkey, as they are shown it. */
    public record Own(UUID id, String label, Instant since, Instant lastUsed) {}

    Passkeys(PasskeyStore store, PasskeyRows rows, PeopleService people) {
        this.store = store;
        this.rows = rows;
        this.people = people;
    }

    private WebAuthnRelyingPartyOperations party(String origin) {
        return parties.computeIfAbsent(origin, this::newParty);
    }

    private WebAuthnRelyingPartyOperations newParty(String origin) {
        String host = URI.create(origin).getHost();
        var party = new Webauthn4JRelyingPartyOperations(
                store.persons(),
                store.credentials(),
                PublicKeyCredentialRpEntity.builder().id(host).name(host).build(),
                Set.of(origin));
        // the owner unlocks the key, by finger, face or number: without that it would be one factor
        party.setCustomizeCreationOptions(
                options -> options.authenticatorSelection(AuthenticatorSelectionCriteria.builder()
                        .userVerification(UserVerificationRequirement.REQUIRED)
                        .residentKey(ResidentKeyRequirement.REQUIRED)
                        .build()));
        party.setCustomizeRequestOptions(options -> options.userVerification(UserVerificationRequirement.REQUIRED));
        return party;
    }

    /** The person's passkeys on this commune's site. */
    @ForSignedIn
    @Transactional(readOnly = true)
    public List<Own> of(@Self UUID person) {
        return rows.findByPersonOrderByCreatedAt(person).stream()
                .map(key -> new Own(key.id(), key.label(), key.createdAt(), key.lastUsedAt()))
                .toList();
    }

    /** What a device is asked that is to keep a key for the person. */
    @ForSignedIn
    @Transactional(readOnly = true)
    public Challenge offer(@Self SignedIn person, String origin) {
        PublicKeyCredentialCreationOptions options = party(origin)
                .createPublicKeyCredentialCreationOptions(new ImmutablePublicKeyCredentialCreationOptionsRequest(
                        UsernamePasswordAuthenticationToken.authenticated(person, null, List.of())));
        return new Challenge(json.writeValueAsString(options), options);
    }

    /**
     * The device has made a key.
     *
     * @return whether it is kept
     */
    @ForSignedIn
    @Transactional
    public boolean take(@Self SignedIn person, String origin, @Nullable Object kept, String answer, String label) {
        if (!(kept instanceof PublicKeyCredentialCreationOptions options)
                || !options.getUser().getId().equals(Passkey.handle(person.personId()))
                || rows.findByPersonOrderByCreatedAt(person.personId()).size() >= MOST_OF_A_PERSON) return false;
        try {
            var credential = json.readValue(
                    answer, new TypeReference<PublicKeyCredential<AuthenticatorAttestationResponse>>() {});
            var made = party(origin)
                    .registerCredential(new ImmutableRelyingPartyRegistrationRequest(
                            options, new RelyingPartyPublicKey(credential, label)));
            rows.findByCredentialId(made.getCredentialId().toBase64UrlString())
                    .orElseThrow()
                    // made with the password alone it stands for no more than that, whatever role comes later
                    .countForBothFactors(!person.roles().isEmpty() && !person.secondFactorDue());
            return true;
        } catch (WebAuthnException | JacksonException | IllegalArgumentException refused) {
            LOG.info("a passkey was refused: {}", refused.getMessage());
            return false;
        }
    }

    /** What a device is asked whose owner wants to come in; who that is nobody knows yet. */
    @ForEveryone
    public Challenge ask(String origin) {
        PublicKeyCredentialRequestOptions options = party(origin)
                .createCredentialRequestOptions(new ImmutablePublicKeyCredentialRequestOptionsRequest(null));
        return new Challenge(json.writeValueAsString(options), options);
    }

    /** Whose key it is, if the device has shown it. */
    @ForEveryone
    @Transactional
    public Optional<SignedIn> enter(String origin, @Nullable Object kept, String answer) {
        if (!(kept instanceof PublicKeyCredentialRequestOptions options)) return Optional.empty();
        try {
            var credential =
                    json.readValue(answer, new TypeReference<PublicKeyCredential<AuthenticatorAssertionResponse>>() {});
            party(origin).authenticate(new RelyingPartyAuthenticationRequest(options, credential));
            return rows.findByCredentialId(credential.getRawId().toBase64UrlString())
                    .map(key -> key.bothFactors()
                            ? people.withSecondFactor(key.person())
                            : people.withoutSecondFactor(key.person()));
        } catch (WebAuthnException | JacksonException | IllegalArgumentException refused) {
            LOG.info("a passkey was refused: {}", refused.getMessage());
            return Optional.empty();
        }
    }

    /** A person's own key; another's is not theirs to remove. */
    @ForSignedIn
    @Transactional
    public void remove(UUID id, @Self UUID person) {
        rows.findById(id).filter(key -> key.person().equals(person)).ifPresent(rows::delete);
    }
}
