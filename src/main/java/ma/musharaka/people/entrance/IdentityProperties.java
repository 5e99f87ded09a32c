package ma.musharaka.people.entrance;

import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The national identity service, where the deployment is a client of one. Each commune's host is registered there with its
 * own address to return to, {@code https://<host>/forms/identity/return}.
 *
 * @param issuer as OpenID Connect names it; without one nothing of this is offered
 * @param scope what is asked for, besides {@code openid}
 */
@ConfigurationProperties("musharaka.oidc")
record IdentityProperties(
        @Nullable URI issuer,
        @DefaultValue("") String clientId,
        @DefaultValue("") String clientSecret,
        @DefaultValue("profile email") String scope) {}
