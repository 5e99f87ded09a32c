package ma.musharaka.browser;

import static org.assertj.core.api.Assertions.assertThat;

import ma.musharaka.platform.Language;
import ma.musharaka.platform.Texts;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A person's own page, whose sections come from rooms that the page does not know. */
@BrowserTest
class AccountIT {

    @LocalServerPort
    private int port;

    @Autowired
    private Texts texts;

    @Test
    void theSectionsOfOtherRoomsHaveTheirScriptsWhenItIsTheFirstPageOpened() {
        try (Walk citizen = new Walk(
                Browsers.sized("ar-MA", 360, 740), "http://beni-mellal.localhost:" + port, texts, Language.AR)) {
            citizen.signIn("citizen1@demo.example", Walk.PASSWORD, "/account");
            citizen.live("vaadin-button#show-code");
            PageCheck.settle(citizen.page());
            assertThat(PageCheck.withoutScript(citizen.page())).isEmpty();
            citizen.check();
        }
    }
}
