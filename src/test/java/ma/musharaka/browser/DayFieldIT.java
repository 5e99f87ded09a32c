package ma.musharaka.browser;

import static org.assertj.core.api.Assertions.assertThat;

import ma.musharaka.platform.Language;
import ma.musharaka.platform.Texts;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The calendar of a day: what it hides from screen readers while it is open is said again once it is closed. */
@BrowserTest
class DayFieldIT {

    /** Closed in the frame in which the overlay means to say that it is open, as by one who writes a day and presses Enter. */
    private static final String CLOSED_WHILE_IT_OPENS = """
            async (field) => {
              const frame = () => new Promise((done) => requestAnimationFrame(done));
              const task = () => new Promise((done) => setTimeout(done));
              const said = new Promise((done) =>
                document.body.addEventListener('vaadin-overlay-open', done, { once: true }));
              field.open();
              while (!field.$.overlay.matches(':popover-open')) await Promise.resolve();
              await frame();
              field.close();
              await said;
              await frame();
              await task();
            }
            """;

    @LocalServerPort
    private int port;

    @Autowired
    private Texts texts;

    @Test
    void aCalendarThatIsClosedWhileItOpensLeavesThePageToScreenReaders() {
        try (Walk clerk = new Walk(
                Browsers.sized("fr-MA", 1280, 900), "http://beni-mellal.localhost:" + port, texts, Language.FR)) {
            clerk.signIn("clerk@beni-mellal.example", Walk.PASSWORD, "/staff/counter");
            clerk.live("vaadin-date-picker#acted-on").evaluate(CLOSED_WHILE_IT_OPENS);
            assertThat(clerk.page().locator("[data-aria-hidden]").count()).isZero();

            clerk.page().locator("vaadin-date-picker#acted-on input").click();
            clerk.live("vaadin-date-picker#acted-on[opened]");
            clerk.page().locator("[data-aria-hidden]").first().waitFor();
            clerk.page().keyboard().press("Escape");
            clerk.live("vaadin-date-picker#acted-on:not([opened])");
            assertThat(clerk.page().locator("[data-aria-hidden]").count()).isZero();
        }
    }
}
