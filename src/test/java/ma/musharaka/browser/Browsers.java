package ma.musharaka.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** One Chromium for all browser tests (one for each thread of the audit), Debian's own. */
public final class Browsers {

    /** What keeps Chromium from asking anyone but the site. */
    public static final List<String> QUIET = List.of(
            "--no-sandbox",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            "--host-resolver-rules=MAP *.localhost 127.0.0.1");

    private static final ThreadLocal<Browser> BROWSER = ThreadLocal.withInitial(Browsers::launch);

    private Browsers() {}

    public static String chromium() {
        return System.getProperty("musharaka.chromium", "/usr/bin/chromium");
    }

    private static Browser launch() {
        Playwright playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        Runtime.getRuntime().addShutdownHook(new Thread(playwright::close));
        return playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(Path.of(chromium()))
                        .setArgs(QUIET));
    }

    /** A person's own browser: no cookies of anyone else. */
    public static BrowserContext person(String locale) {
        return sized(locale, 1280, 900);
    }

    public static BrowserContext phone(String locale) {
        return sized(locale, 360, 740);
    }

    /** @param scripts whether the browser runs any */
    static BrowserContext phone(String locale, boolean scripts) {
        return BROWSER.get()
                .newContext(new Browser.NewContextOptions()
                        .setLocale(locale)
                        .setViewportSize(360, 740)
                        .setJavaScriptEnabled(scripts));
    }

    public static BrowserContext sized(String locale, int width, int height) {
        return BROWSER.get()
                .newContext(new Browser.NewContextOptions().setLocale(locale).setViewportSize(width, height));
    }

    static BrowserContext withoutScripts() {
        return BROWSER.get().newContext(new Browser.NewContextOptions().setJavaScriptEnabled(false));
    }

    /** Pictures go to a folder that git ignores. */
    static void picture(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(Path.of("screenshots", name + ".png"))
                .setFullPage(true));
    }
}
