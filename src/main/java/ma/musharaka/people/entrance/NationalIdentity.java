package ma.musharaka.people.entrance;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jose.util.DefaultResourceRetriever;
import com.nimbusds.oauth2.sdk.AuthorizationCode;
import com.nimbusds.oauth2.sdk.AuthorizationCodeGrant;
import com.nimbusds.oauth2.sdk.GeneralException;
import com.nimbusds.oauth2.sdk.ResponseType;
import com.nimbusds.oauth2.sdk.Scope;
import com.nimbusds.oauth2.sdk.TokenRequest;
import com.nimbusds.oauth2.sdk.auth.ClientSecretBasic;
import com.nimbusds.oauth2.sdk.auth.Secret;
import com.nimbusds.oauth2.sdk.http.HTTPRequest;
import com.nimbusds.oauth2.sdk.id.ClientID;
import com.nimbusds.oauth2.sdk.id.Issuer;
import com.nimbusds.oauth2.sdk.id.State;
import com.nimbusds.oauth2.sdk.pkce.CodeChallengeMethod;
import com.nimbusds.oauth2.sdk.pkce.CodeVerifier;
import com.nimbusds.openid.connect.sdk.AuthenticationRequest;
import com.nimbusds.openid.connect.sdk.Nonce;
import com.nimbusds.openid.connect.sdk.OIDCTokenResponse;
import com.nimbusds.openid.connect.sdk.OIDCTokenResponseParser;
import com.nimbusds.openid.connect.sdk.claims.IDTokenClaimsSet;
import com.nimbusds.openid.connect.sdk.op.OIDCProviderMetadata;
import com.nimbusds.openid.connect.sdk.validators.IDTokenValidator;
import java.io.IOException;
import java.io.Serializable;
import java.net.URI;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import ma.musharaka.platform.access.ForEveryone;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;

/**
 * Asks the national identity service who someone is (OpenID Connect, authorization code with PKCE). Off unless the
 * deployment names a service.
 */
@Service
public class NationalIdentity {

    private static final Logger LOG = LoggerFactory.getLogger(NationalIdentity.class);
    private static final int LONGEST_WAIT = (int) Duration.ofSeconds(10).toMillis();
    private static final int MOST_BYTES = 100_000;
    private static final int CLOCKS_MAY_DIFFER_SECONDS = 60;

    private final IdentityProperties properties;
    private volatile @Nullable OIDCProviderMetadata discovered;

    /**
     * Someone on their way there.
     *
     * @param address where the browser goes
     * @param kept for the session, until they are back
     */
    public record Leaving(URI address, Asked kept) {}

    /** What was asked, and so what must come back. */
    public record Asked(String state, String nonce, String verifier, URI back) implements Serializable {}

    NationalIdentity(IdentityProperties properties) {
        this.properties = properties;
    }

    /** Whether this deployment has one. */
    @ForEveryone
    public boolean isThere() {
        return properties.issuer() != null && !properties.clientId().isEmpty();
    }

    /**
     * @param back the address of the commune's own host to return to
     * @return nothing while the service cannot be reached
     */
    @ForEveryone
    public Optional<Leaving> leave(URI back) {
        State state = new State(32);
        Nonce nonce = new Nonce(32);
        CodeVerifier verifier = new CodeVerifier();
        try {
            URI address = new AuthenticationRequest.Builder(
                            ResponseType.CODE, scope(), new ClientID(properties.clientId()), back)
                    .endpointURI(provider().getAuthorizationEndpointURI())
                    .state(state)
                    .nonce(nonce)
                    .codeChallenge(verifier, CodeChallengeMethod.S256)
                    .build()
                    .toURI();
            return Optional.of(
                    new Leaving(address, new Asked(state.getValue(), nonce.getValue(), verifier.getValue(), back)));
        } catch (GeneralException | IOException unreachable) {
            LOG.warn("the identity service cannot be reached: {}", unreachable.getMessage());
            return Optional.empty();
        }
    }

    /**
     * They are back: asks the service whom it has seen, and checks every word of its answer.
     *
     * @param state as it stands in the address
     * @return nothing when anything is not as it was asked for
     */
    @ForEveryone
    public Optional<IdentityClaims> claims(Asked asked, String state, String code) {
        if (!state.equals(asked.state()) || code.isEmpty()) return Optional.empty();
        try {
            OIDCProviderMetadata provider = provider();
            ClientID client = new ClientID(properties.clientId());
            HTTPRequest request = new TokenRequest.Builder(
                            provider.getTokenEndpointURI(),
                            new ClientSecretBasic(client, new Secret(properties.clientSecret())),
                            new AuthorizationCodeGrant(
                                    new AuthorizationCode(code), asked.back(), new CodeVerifier(asked.verifier())))
                    .build()
                    .toHTTPRequest();
            request.setConnectTimeout(LONGEST_WAIT);
            request.setReadTimeout(LONGEST_WAIT);
            var answer = OIDCTokenResponseParser.parse(request.send());
            if (!(answer instanceof OIDCTokenResponse tokens)) {
                LOG.info("the identity service gave nothing for a code");
                return Optional.empty();
            }
            IDTokenClaimsSet token =
                    validator(provider, client).validate(tokens.getOIDCTokens().getIDToken(), new Nonce(asked.nonce()));
            // one that was made for another client must not be good here because we are among its readers
            if (token.getAuthorizedParty() != null
                    && !token.getAuthorizedParty().getValue().equals(client.getValue())) {
                LOG.warn("an answer of the identity service was made for another client");
                return Optional.empty();
            }
            return Optional.of(read(token));
        } catch (GeneralException | IOException | BadJOSEException | JOSEException refused) {
            LOG.warn("an answer of the identity service was refused: {}", refused.getMessage());
            return Optional.empty();
        }
    }

    /** Signed by the issuer, meant for this client, of this moment. */
    private static IDTokenValidator validator(OIDCProviderMetadata provider, ClientID client) throws IOException {
        IDTokenValidator validator = new IDTokenValidator(
                provider.getIssuer(),
                client,
                JWSAlgorithm.RS256,
                provider.getJWKSetURI().toURL(),
                new DefaultResourceRetriever(LONGEST_WAIT, LONGEST_WAIT, MOST_BYTES));
        validator.setMaxClockSkew(CLOCKS_MAY_DIFFER_SECONDS);
        return validator;
    }

    private static IdentityClaims read(IDTokenClaimsSet token) {
        String email = token.getStringClaim("email");
        boolean verified = Boolean.TRUE.equals(token.getBooleanClaim("email_verified"));
        return new IdentityClaims(
                token.getIssuer().getValue(),
                token.getSubject().getValue(),
                Objects.requireNonNullElse(token.getStringClaim("name"), ""),
                verified ? email : null);
    }

    private Scope scope() {
        Scope scope = Scope.parse(properties.scope());
        scope.add("openid");
        return scope;
    }

    private OIDCProviderMetadata provider() throws GeneralException, IOException {
        OIDCProviderMetadata known = discovered;
        if (known != null) return known;
        OIDCProviderMetadata found = OIDCProviderMetadata.resolve(
                new Issuer(Objects.requireNonNull(properties.issuer())), LONGEST_WAIT, LONGEST_WAIT);
        discovered = found;
        return found;
    }
}
