package ma.musharaka.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import ma.musharaka.platform.Language;
import ma.musharaka.platform.Texts;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** An editor looks at the site as it would be, before readers see it. */
@BrowserTest
class FrameIT {

    @LocalServerPort
    private int port;

    @Autowired
    private Texts texts;

    @Test
    void aDraftOfTheNavigationIsReadInThePreviewOnly() {
        for (Language language : List.of(Language.AR, Language.FR))
            try (Walk walk = new Walk(
                    language == Language.AR ? Browsers.phone("ar-MA") : Browsers.sized("fr-MA", 1280, 900),
                    "http://demnate.localhost:" + port,
                    texts,
                    language)) {
                walk.signIn("editor@demnate.example", Walk.PASSWORD, "/staff/navigation");
                walk.live("#save-draft");
                Page page = walk.page();
                page.locator(".ways input[type=checkbox], .ways vaadin-checkbox")
                        .first()
                        .click();
                page.locator("#save-draft").click();
                page.locator("#standing").waitFor();
                walk.check().picture("frame-draft");

                page.navigate(walk.origin() + "/files/preview?lang=" + language.code());
                assertThat(page.locator(".preview").innerText()).contains(walk.text("editorial.preview.band"));
                int would = page.locator("header nav a").count();
                walk.check().picture("frame-preview");
                page.navigate(walk.origin() + "/files/preview?page=/charter&lang=" + language.code());
                page.navigate(walk.origin()
                        + page.locator("header nav a[href*='page=/proposals&']")
                                .first()
                                .getAttribute("href"));
                assertThat(page.url()).contains("/files/preview?page=/proposals&lang=" + language.code());
                assertThat(page.locator(".preview").innerText()).contains(walk.text("editorial.preview.band"));
                assertThat(page.locator("header nav a[aria-current=page]").count())
                        .isGreaterThan(0);
                walk.check().picture("frame-preview-inside");

                page.navigate(walk.origin() + "/?lang=" + language.code());
                assertThat(page.locator(".preview").count()).isZero();
                assertThat(page.locator("header nav a").count()).isGreaterThan(0);
                assertThat(would).isGreaterThan(0);
            }
    }
}
