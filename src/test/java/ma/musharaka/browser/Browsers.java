package ma.musharaka.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** One Chromium for all browser tests, Debian's own. */
final class Browsers {

    private static final Playwright PLAYWRIGHT =
            Playwright.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    private static final Browser BROWSER = PLAYWRIGHT
            .chromium()
            .launch(new BrowserType.LaunchOptions()
                    .setExecutablePath(Path.of(System.getProperty("musharaka.chromium", "/usr/bin/chromium")))
                    .setArgs(List.of(
                            "--no-sandbox",
                            "--disable-quic",
                            "--no-first-run",
                            "--disable-background-networking",
                            "--disable-component-update",
                            "--disable-sync",
                            "--host-resolver-rules=MAP *.localhost 127.0.0.1")));

    static {
        Runtime.getRuntime().addShutdownHook(new Thread(PLAYWRIGHT::close));
    }

    private Browsers() {}

    /** A person's own browser: no cookies of anyone else. */
    static BrowserContext person(String locale) {
        return BROWSER.newContext(
                new Browser.NewContextOptions().setLocale(locale).setViewportSize(1280, 900));
    }

    static BrowserContext phone(String locale) {
        return BROWSER.newContext(
                new Browser.NewContextOptions().setLocale(locale).setViewportSize(360, 740));
    }

    static BrowserContext withoutScripts() {
        return BROWSER.newContext(new Browser.NewContextOptions().setJavaScriptEnabled(false));
    }

    /** Pictures go to a folder that git ignores. */
    static void picture(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(Path.of("screenshots", name + ".png"))
                .setFullPage(true));
    }
}
