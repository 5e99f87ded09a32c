package ma.musharaka.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import com.microsoft.playwright.options.Cookie;
import java.time.Instant;
import java.util.List;
import javax.crypto.spec.SecretKeySpec;
import ma.musharaka.platform.Language;
import ma.musharaka.platform.Texts;
import org.apache.commons.codec.binary.Base32;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Those who act for a commune, and the code that they show first. */
@BrowserTest
class SecondFactorIT {

    private static final String OFFICER = "petitions@demnate.example";

    @LocalServerPort
    private int port;

    @Autowired
    private Texts texts;

    @Test
    void anOfficerReachesNoStaffPageBeforeTheCodeAndCanThenChangeTheirTelephone() throws Exception {
        List<String> recoveryCodes;
        try (Walk officer = walk(Language.FR)) {
            officer.open("/account/sign-in?back=/account")
                    .type("contact", OFFICER)
                    .type("password", Walk.PASSWORD);
            officer.page().locator("#enter").click();
            officer.page().locator("#show").waitFor();
            officer.check();
            String before = sessionOf(officer);

            for (String staff : List.of("/staff", "/staff/petitions")) {
                officer.open(staff);
                officer.page().waitForURL("**/account/second-factor?back=*");
            }
            officer.type("code", "000000");
            officer.page().locator("#show").click();
            officer.page().locator("#code-fault").waitFor();

            String code = officer.page().locator("#demo-code").innerText();
            officer.type("code", code);
            officer.page().locator("#show").click();
            officer.page().waitForURL(address -> address.startsWith(officer.origin() + "/staff/petitions"));
            officer.live("h1");
            assertThat(officer.main()).contains(officer.text("petition.staff.title"));
            assertThat(sessionOf(officer))
                    .as("a session known before is worth nothing")
                    .isNotEqualTo(before);

            recoveryCodes = replaceTelephone(officer);
            officer.open("/account");
            officer.live("#security");
            officer.check();
            officer.picture("security");
        }
        try (Walk officer = walk(Language.AR)) {
            officer.open("/account/sign-in?back=/account")
                    .type("contact", OFFICER)
                    .type("password", Walk.PASSWORD);
            officer.page().locator("#enter").click();
            officer.type("code", recoveryCodes.get(2));
            officer.page().locator("#show").click();
            officer.page().waitForURL(officer.origin() + "/account");
        }
    }

    private List<String> replaceTelephone(Walk officer) throws Exception {
        officer.open("/account/second-factor/new");
        officer.check();
        officer.picture("second-factor-new");
        String secret = officer.page().locator("#secret").innerText().replace(" ", "");
        var generator = new TimeBasedOneTimePasswordGenerator();
        var key = new SecretKeySpec(new Base32().decode(secret), generator.getAlgorithm());
        String fresh = generator.generateOneTimePasswordString(key, Instant.now());
        String current;
        try (Walk other = new Walk(Browsers.person("fr-MA"), officer.origin(), texts, Language.FR)) {
            other.context().addCookies(officer.context().cookies());
            other.open("/account/second-factor");
            current = other.page().locator("#demo-code").innerText();
        }
        officer.type("code", fresh).type("current", current);
        officer.page().locator("#set-up").click();
        officer.page().locator("#recovery-codes").waitFor();
        officer.picture("recovery-codes");
        return officer.page().locator("#recovery-codes code").allInnerTexts();
    }

    private static String sessionOf(Walk walk) {
        return walk.context().cookies().stream()
                .filter(cookie -> cookie.name.equals("JSESSIONID"))
                .map((Cookie cookie) -> cookie.value)
                .findFirst()
                .orElseThrow();
    }

    private Walk walk(Language language) {
        return new Walk(Browsers.phone(language.code() + "-MA"), "http://demnate.localhost:" + port, texts, language);
    }
}
