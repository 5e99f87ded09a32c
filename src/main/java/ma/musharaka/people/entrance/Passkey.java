package ma.musharaka.people.entrance;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.Arrays;
import java.util.UUID;
import java.util.stream.Collectors;
import ma.musharaka.platform.CommuneOwned;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.webauthn.api.AuthenticatorTransport;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.CredentialRecord;
import org.springframework.security.web.webauthn.api.ImmutableCredentialRecord;
import org.springframework.security.web.webauthn.api.ImmutablePublicKeyCose;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialType;

/** A key that a person's device keeps for one commune's site: the site knows its public half. */
@Entity
@Table(name = "passkey")
class Passkey extends CommuneOwned {

    @Column(name = "person_id")
    private UUID person;

    @Column(name = "credential_id")
    private String credentialId;

    @Column(name = "public_key", length = 65_535)
    private String publicKey;

    @Column(name = "signature_count")
    private long signatureCount;

    @Column(name = "uv_initialized")
    private boolean uvInitialized;

    @Column
    private String transports;

    @Column(name = "backup_eligible")
    private boolean backupEligible;

    @Column(name = "backup_state")
    private boolean backupState;

    @Column(name = "attestation_object", length = 65_535)
    @JdbcTypeCode(SqlTypes.LONGVARCHAR)
    private @Nullable String attestationObject;

    @Column(name = "attestation_client_data", length = 65_535)
    @JdbcTypeCode(SqlTypes.LONGVARCHAR)
    private @Nullable String attestationClientData;

    @Column
    private String label;

    @Column(name = "both_factors")
    private boolean bothFactors;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "last_used_at")
    private Instant lastUsedAt;

    protected Passkey() {}

    Passkey(CredentialRecord made) {
        this.person = person(made.getUserEntityUserId());
        this.credentialId = made.getCredentialId().toBase64UrlString();
        this.publicKey = new Bytes(made.getPublicKey().getBytes()).toBase64UrlString();
        this.uvInitialized = made.isUvInitialized();
        this.transports = made.getTransports().stream()
                .map(AuthenticatorTransport::getValue)
                .collect(Collectors.joining(" "));
        this.backupEligible = made.isBackupEligible();
        Bytes attestation = made.getAttestationObject();
        this.attestationObject = attestation == null ? null : attestation.toBase64UrlString();
        Bytes clientData = made.getAttestationClientDataJSON();
        this.attestationClientData = clientData == null ? null : clientData.toBase64UrlString();
        this.label = made.getLabel();
        this.createdAt = made.getCreated();
        use(made);
    }

    /** It was shown again. */
    final void use(CredentialRecord shown) {
        signatureCount = shown.getSignatureCount();
        backupState = shown.isBackupState();
        lastUsedAt = shown.getLastUsed();
    }

    UUID person() {
        return person;
    }

    boolean bothFactors() {
        return bothFactors;
    }

    void countForBothFactors(boolean both) {
        bothFactors = both;
    }

    String label() {
        return label;
    }

    Instant createdAt() {
        return createdAt;
    }

    Instant lastUsedAt() {
        return lastUsedAt;
    }

    CredentialRecord toRecord() {
        return ImmutableCredentialRecord.builder()
                .credentialType(PublicKeyCredentialType.PUBLIC_KEY)
                .credentialId(Bytes.fromBase64(credentialId))
                .userEntityUserId(handle(person))
                .publicKey(ImmutablePublicKeyCose.fromBase64(publicKey))
                .signatureCount(signatureCount)
                .uvInitialized(uvInitialized)
                .transports(Arrays.stream(transports.split(" "))
                        .filter(name -> !name.isEmpty())
                        .map(AuthenticatorTransport::valueOf)
                        .collect(Collectors.toSet()))
                .backupEligible(backupEligible)
                .backupState(backupState)
                .attestationObject(attestationObject == null ? null : Bytes.fromBase64(attestationObject))
                .attestationClientDataJSON(
                        attestationClientData == null ? null : Bytes.fromBase64(attestationClientData))
                .created(createdAt)
                .lastUsed(lastUsedAt)
                .label(label)
                .build();
    }

    /** What devices call the person by: their id, which says nothing of them. */
    static Bytes handle(UUID person) {
        return new Bytes(ByteBuffer.allocate(16)
                .putLong(person.getMostSignificantBits())
                .putLong(person.getLeastSignificantBits())
                .array());
    }

    static UUID person(Bytes handle) {
        ByteBuffer bytes = ByteBuffer.wrap(handle.getBytes());
        return new UUID(bytes.getLong(), bytes.getLong());
    }
}
