package ma.musharaka.people.entrance;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.oauth2.sdk.util.URLUtils;
import java.net.URI;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import ma.musharaka.people.entrance.NationalIdentity.Leaving;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a real server of OpenID Connect answers, rightly and not. */
class NationalIdentityTests {

    private static final URI BACK = URI.create("https://beni-mellal.example/forms/identity/return");

    private IdentityServer server;
    private NationalIdentity service;

    @BeforeEach
    void start() throws Exception {
        server = new IdentityServer();
        service = new NationalIdentity(server.asClient());
    }

    @AfterEach
    void stop() {
        server.close();
    }

    /** An answer that is right but for one thing. */
    private enum Wrong {
        NONCE(claims -> claims.claim("nonce", "of another request")),
        NO_NONCE(claims -> claims.claim("nonce", null)),
        AUDIENCE(claims -> claims.audience("another-client")),
        OTHERS_TOO(claims ->
                claims.audience(List.of(IdentityServer.CLIENT, "another")).claim("azp", "another")),
        ISSUER(claims -> claims.issuer("https://elsewhere.example")),
        EXPIRED(claims -> claims.expirationTime(Date.from(Instant.now().minusSeconds(120)))),
        NOT_YET(claims -> claims.issueTime(Date.from(Instant.now().plusSeconds(600)))),
        NO_SUBJECT(claims -> claims.subject(null));

        private final Consumer<JWTClaimsSet.Builder> lie;

        Wrong(Consumer<JWTClaimsSet.Builder> lie) {
            this.lie = lie;
        }
    }

    @Test
    void aRightAnswerSaysWhoItIs() {
        Leaving leaving = service.leave(BACK).orElseThrow();
        assertThat(leaving.address().toString()).startsWith(server.issuer() + "/authorize?");
        Map<String, List<String>> asked =
                URLUtils.parseParameters(leaving.address().getRawQuery());
        assertThat(asked).containsEntry("redirect_uri", List.of(BACK.toString()));
        assertThat(asked).containsEntry("code_challenge_method", List.of("S256"));
        assertThat(comeBack(leaving, server.code(leaving.address())))
                .contains(
                        new IdentityClaims(server.issuer().toString(), "citizen-7", "أمينة", "amina@identity.example"));
    }

    @ParameterizedTest
    @EnumSource(Wrong.class)
    void anAnswerWithOneThingWrongIsRefused(Wrong wrong) {
        server.lie = wrong.lie;
        Leaving leaving = service.leave(BACK).orElseThrow();
        assertThat(comeBack(leaving, server.code(leaving.address()))).isEmpty();
        server.lie = claims -> {};
        assertThat(comeBack(leaving, server.code(leaving.address())))
                .as("but for that")
                .isPresent();
    }

    @Test
    void anAnswerThatAnotherHasSignedIsRefused() throws Exception {
        server.signer = new RSAKeyGenerator(2048).keyID("one").generate();
        Leaving leaving = service.leave(BACK).orElseThrow();
        assertThat(comeBack(leaving, server.code(leaving.address()))).isEmpty();
    }

    @Test
    void aCodeIsGoodOnceAndForWhoeverAskedForIt() {
        Leaving leaving = service.leave(BACK).orElseThrow();
        String code = server.code(leaving.address());
        assertThat(comeBack(leaving, code)).isPresent();
        assertThat(comeBack(leaving, code)).as("replayed").isEmpty();
        Leaving another = service.leave(BACK).orElseThrow();
        assertThat(comeBack(another, server.code(leaving.address())))
                .as("of another's request")
                .isEmpty();
        assertThat(service.claims(another.kept(), leaving.kept().state(), server.code(another.address())))
                .as("with another's state")
                .isEmpty();
    }

    @Test
    void anAddressThatTheServiceHasNotCheckedIsNone() {
        for (Object said : new Object[] {false, null}) {
            server.lie = claims -> claims.claim("email_verified", said);
            Leaving leaving = service.leave(BACK).orElseThrow();
            assertThat(comeBack(leaving, server.code(leaving.address()))
                            .orElseThrow()
                            .verifiedEmail())
                    .isNull();
        }
    }

    @Test
    void whileTheServiceIsAwayNobodyIsSentThere() {
        server.close();
        assertThat(service.leave(BACK)).isEmpty();
    }

    @Test
    void withoutASettingThereIsNone() {
        assertThat(new NationalIdentity(new IdentityProperties(null, "", "", "")).isThere())
                .isFalse();
        assertThat(service.isThere()).isTrue();
    }

    private Optional<IdentityClaims> comeBack(Leaving leaving, String code) {
        return service.claims(leaving.kept(), leaving.kept().state(), code);
    }
}
