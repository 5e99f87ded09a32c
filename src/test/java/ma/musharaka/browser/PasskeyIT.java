package ma.musharaka.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import ma.musharaka.platform.Language;
import ma.musharaka.platform.Texts;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A passkey of Chromium's own, made on one commune's site: good there for both factors, and nowhere else. */
@BrowserTest
class PasskeyIT {

    private static final String OFFICER = "petitions@kasba-tadla.example";

    @LocalServerPort
    private int port;

    @Autowired
    private Texts texts;

    @Test
    void anOfficerMakesAPasskeyAndComesInWithNothingElse() {
        try (Walk officer = walk("kasba-tadla")) {
            CDPSession device = device(officer);
            officer.signIn(OFFICER, Walk.PASSWORD, "/account/passkeys");
            officer.check();
            officer.page().locator("#add-passkey").click();
            officer.page().locator("#passkeys li").first().waitFor();
            assertThat(officer.page().locator("#passkeys li").count()).isOne();
            officer.check();
            officer.picture("passkeys");
            JsonObject key = credentials(device).get(0).getAsJsonObject();

            signOut(officer);
            officer.open("/account/sign-in?back=/staff/petitions");
            officer.page().locator("#with-passkey").click();
            officer.page().waitForURL(address -> address.startsWith(officer.origin() + "/staff/petitions"));
            officer.live("h1");
            assertThat(officer.main()).contains(officer.text("petition.staff.title"));

            signOut(officer);
            unlock(device, false);
            officer.open("/account/sign-in");
            officer.page().locator("#with-passkey").click();
            officer.page().locator("[data-passkey] .fault").waitFor();
            assertThat(officer.page().url())
                    .as("a key that its owner did not unlock")
                    .contains("/account/sign-in");

            aNeighboursSiteDoesNotTakeIt(key);
        }
    }

    /** A device that would show a key anywhere, as no browser does, is still refused: the site knows its own keys only. */
    private void aNeighboursSiteDoesNotTakeIt(JsonObject key) {
        try (Walk neighbour = walk("demnate")) {
            CDPSession device = device(neighbour);
            JsonObject stolen = key.deepCopy();
            stolen.addProperty("rpId", "demnate.localhost");
            JsonObject add = new JsonObject();
            add.addProperty("authenticatorId", authenticator);
            add.add("credential", stolen);
            device.send("WebAuthn.addCredential", add);
            neighbour.open("/account/sign-in");
            neighbour.page().locator("#with-passkey").click();
            neighbour.page().locator("[data-passkey] .fault").waitFor();
            neighbour.open("/account");
            neighbour.page().waitForURL("**/account/sign-in*");
        }
    }

    private String authenticator = "";

    private CDPSession device(Walk walk) {
        CDPSession session = walk.context().newCDPSession(walk.page());
        session.send("WebAuthn.enable");
        JsonObject options = new JsonObject();
        options.addProperty("protocol", "ctap2");
        options.addProperty("transport", "internal");
        options.addProperty("hasResidentKey", true);
        options.addProperty("hasUserVerification", true);
        options.addProperty("isUserVerified", true);
        options.addProperty("automaticPresenceSimulation", true);
        JsonObject add = new JsonObject();
        add.add("options", options);
        authenticator = session.send("WebAuthn.addVirtualAuthenticator", add)
                .get("authenticatorId")
                .getAsString();
        return session;
    }

    private com.google.gson.JsonArray credentials(CDPSession device) {
        return device.send("WebAuthn.getCredentials", its()).getAsJsonArray("credentials");
    }

    private void unlock(CDPSession device, boolean does) {
        JsonObject verified = its();
        verified.addProperty("isUserVerified", does);
        device.send("WebAuthn.setUserVerified", verified);
    }

    private JsonObject its() {
        JsonObject its = new JsonObject();
        its.addProperty("authenticatorId", authenticator);
        return its;
    }

    private static void signOut(Walk walk) {
        walk.open("/account");
        walk.live("#sign-out").click();
        walk.page().waitForURL(address -> !address.contains("/account"));
    }

    private Walk walk(String commune) {
        return new Walk(Browsers.person("fr-MA"), "http://" + commune + ".localhost:" + port, texts, Language.FR);
    }
}
