package ma.musharaka.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jwt.JWTClaimsSet;
import ma.musharaka.MusharakaApplication;
import ma.musharaka.people.entrance.IdentityServer;
import ma.musharaka.platform.Language;
import ma.musharaka.platform.Texts;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** The national identity service, in a browser: to it and back. A house of its own, since others have none. */
@SpringBootTest(
        classes = MusharakaApplication.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "musharaka.home=target/identity-home",
            "musharaka.database.fast=true",
            "musharaka.demo=true",
            "musharaka.limits-times=1000",
            "vaadin.productionMode=true"
        })
@DirtiesContext
class IdentityIT {

    private static IdentityServer server;

    @LocalServerPort
    private int port;

    @Autowired
    private Texts texts;

    @DynamicPropertySource
    static void service(DynamicPropertyRegistry registry) throws Exception {
        server = new IdentityServer();
        registry.add("musharaka.oidc.issuer", server::issuer);
        registry.add("musharaka.oidc.client-id", () -> IdentityServer.CLIENT);
        registry.add("musharaka.oidc.client-secret", () -> IdentityServer.SECRET);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void whomTheServiceKnowsComesInWithTheirIdentityCheckedAndALieIsRefused() {
        try (Walk walk = walk()) {
            walk.open("/account/sign-in?back=/account");
            walk.check().picture("identity-sign-in");
            walk.page().locator("#with-identity").click();
            walk.page().waitForURL(address -> address.startsWith(server.issuer() + "/authorize"));
            walk.page().locator("#it-is-me").click();
            walk.page().waitForURL(walk.origin() + "/account");
            assertThat(walk.live("#my-level").innerText()).contains(walk.text("level.name.identity"));
        }
        server.lie = (JWTClaimsSet.Builder claims) -> claims.audience("another-client");
        try (Walk walk = walk()) {
            walk.open("/account/sign-in?back=/account");
            walk.page().locator("#with-identity").click();
            walk.page().locator("#it-is-me").click();
            walk.page().locator("#contact-fault").waitFor();
            assertThat(walk.page().locator("#contact-fault").innerText())
                    .isEqualTo(walk.text("shell.identity.refused"));
        }
    }

    private Walk walk() {
        return new Walk(Browsers.phone("ar-MA"), "http://beni-mellal.localhost:" + port, texts, Language.AR);
    }
}
