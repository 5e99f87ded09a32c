package ma.musharaka.people.entrance;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.nimbusds.oauth2.sdk.pkce.CodeChallenge;
import com.nimbusds.oauth2.sdk.pkce.CodeChallengeMethod;
import com.nimbusds.oauth2.sdk.pkce.CodeVerifier;
import com.nimbusds.oauth2.sdk.util.URLUtils;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;

/**
 * An OpenID Connect server on the loopback address: discovery, keys, and codes that are good once, for the verifier that
 * they were asked with. A test may let it answer what it should not.
 */
public final class IdentityServer implements AutoCloseable {

    public static final String CLIENT = "musharaka";
    public static final String SECRET = "a secret of the test";

    private final HttpServer http;
    private final RSAKey key;
    private final Map<String, Map<String, List<String>>> codes = new ConcurrentHashMap<>();

    /** What the next tokens say beside the truth. */
    public volatile Consumer<JWTClaimsSet.Builder> lie = claims -> {};

    /** Who signs them. */
    volatile RSAKey signer;

    public IdentityServer() throws Exception {
        key = new RSAKeyGenerator(2048).keyID("one").generate();
        signer = key;
        http = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        http.createContext("/.well-known/openid-configuration", exchange -> answer(exchange, 200, metadata()));
        http.createContext("/jwks", exchange -> answer(exchange, 200, new JWKSet(key.toPublicJWK()).toString()));
        http.createContext("/token", this::token);
        http.createContext("/authorize", this::authorize);
        http.start();
    }

    public URI issuer() {
        return URI.create("http://127.0.0.1:" + http.getAddress().getPort());
    }

    IdentityProperties asClient() {
        return new IdentityProperties(issuer(), CLIENT, SECRET, "profile email");
    }

    /** Someone has shown there who they are: the code that their browser brings back. */
    String code(URI asked) {
        String code = UUID.randomUUID().toString();
        codes.put(code, URLUtils.parseParameters(asked.getRawQuery()));
        return code;
    }

    /** The page on which someone says in their browser that it is they. */
    private void authorize(HttpExchange exchange) throws IOException {
        URI asked = exchange.getRequestURI();
        Map<String, List<String>> said = URLUtils.parseParameters(asked.getRawQuery());
        String back = said.get("redirect_uri").getFirst() + "?code=" + code(asked) + "&amp;state="
                + URLEncoder.encode(said.get("state").getFirst(), StandardCharsets.UTF_8);
        byte[] page = ("<!doctype html><title>Identity</title><a id=\"it-is-me\" href=\"" + back + "\">It is me</a>")
                .getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "text/html; charset=utf-8");
        exchange.sendResponseHeaders(200, page.length);
        try (var body = exchange.getResponseBody()) {
            body.write(page);
        }
    }

    private String metadata() {
        return """
                {"issuer": "%1$s", "authorization_endpoint": "%1$s/authorize", "token_endpoint": "%1$s/token",
                "jwks_uri": "%1$s/jwks", "response_types_supported": ["code"], "subject_types_supported": ["public"],
                "id_token_signing_alg_values_supported": ["RS256"]}""".formatted(issuer());
    }

    private void token(HttpExchange exchange) throws IOException {
        Map<String, List<String>> sent =
                URLUtils.parseParameters(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
        Map<String, List<String>> asked =
                codes.remove(sent.getOrDefault("code", List.of("")).getFirst());
        if (asked == null || !verifies(sent, asked) || !sent.get("redirect_uri").equals(asked.get("redirect_uri"))) {
            answer(exchange, 400, "{\"error\": \"invalid_grant\"}");
            return;
        }
        answer(
                exchange,
                200,
                "{\"access_token\": \"none\", \"token_type\": \"Bearer\", \"id_token\": \"%s\"}"
                        .formatted(signed(asked.get("nonce").getFirst())));
    }

    private static boolean verifies(Map<String, List<String>> sent, Map<String, List<String>> asked) {
        CodeVerifier verifier = new CodeVerifier(sent.get("code_verifier").getFirst());
        return CodeChallenge.compute(CodeChallengeMethod.S256, verifier)
                .getValue()
                .equals(asked.get("code_challenge").getFirst());
    }

    private String signed(String nonce) {
        Instant now = Instant.now();
        JWTClaimsSet.Builder claims = new JWTClaimsSet.Builder()
                .issuer(issuer().toString())
                .subject("citizen-7")
                .audience(CLIENT)
                .issueTime(Date.from(now))
                .expirationTime(Date.from(now.plusSeconds(300)))
                .claim("nonce", nonce)
                .claim("name", "أمينة")
                .claim("email", "amina@identity.example")
                .claim("email_verified", true);
        lie.accept(claims);
        try {
            SignedJWT token = new SignedJWT(
                    new JWSHeader.Builder(JWSAlgorithm.RS256).keyID("one").build(), claims.build());
            token.sign(new RSASSASigner(signer));
            return token.serialize();
        } catch (com.nimbusds.jose.JOSEException unsigned) {
            throw new IllegalStateException(unsigned);
        }
    }

    private static void answer(HttpExchange exchange, int status, String json) throws IOException {
        byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, bytes.length);
        try (var body = exchange.getResponseBody()) {
            body.write(bytes);
        }
    }

    @Override
    public void close() {
        http.stop(0);
    }
}
