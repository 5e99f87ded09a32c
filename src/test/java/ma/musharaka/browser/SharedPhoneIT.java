package ma.musharaka.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Response;
import ma.musharaka.platform.Language;
import ma.musharaka.platform.Texts;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Someone comes in on a telephone that others use too: it says so, and keeps nothing of them. */
@BrowserTest
class SharedPhoneIT {

    @LocalServerPort
    private int port;

    @Autowired
    private Texts texts;

    @Test
    void whoeverLeavesASharedPhoneLeavesNothingOnIt() {
        try (Walk walk =
                new Walk(Browsers.phone("ar-MA"), "http://beni-mellal.localhost:" + port, texts, Language.AR)) {
            walk.open("/account/sign-in?back=/account")
                    .type("contact", "citizen2@demo.example")
                    .type("password", Walk.PASSWORD);
            walk.page().locator("#shared").check();
            walk.page().locator("#enter").click();
            walk.page().waitForURL(walk.origin() + "/account");
            assertThat(walk.live("#security").innerText()).contains(walk.text("shell.security.shared"));

            // a draft that somebody began here is not kept for the next
            walk.page().evaluate("localStorage.setItem('musharaka-draft-of-the-test', 'mine')");
            Response left = walk.page()
                    .waitForResponse(
                            answer -> answer.url().contains("/forms/sign-out"),
                            () -> walk.page().locator("#sign-out").click());
            assertThat(left.headerValue("clear-site-data")).contains("cookies", "storage");
            walk.page().waitForURL(address -> !address.contains("/account"));
            assertThat(walk.page().evaluate("localStorage.getItem('musharaka-draft-of-the-test')"))
                    .isNull();
            walk.page().goBack();
            assertThat(walk.page().content())
                    .as("the page before says nothing of them")
                    .doesNotContain("citizen2");
            walk.open("/account");
            walk.page().waitForURL(address -> address.contains("/account/sign-in"));
        }
    }
}
