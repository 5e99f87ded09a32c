package ma.musharaka.bench;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.Objects;
import ma.musharaka.browser.Browsers;

/** From the moment when someone means to act until the page is live, on the same slow phone; what they type is kept. */
final class Intent {

    private static final String WHEN = """
            new MutationObserver(() => {
              if (document.documentElement.hasAttribute('data-booting')) window.intent ??= performance.now();
            }).observe(document, { attributes: true, subtree: true, attributeFilter: ['data-booting'] });
            """;
    private static final String TYPED = "قبل أن تصير الصفحة حية";

    /** Milliseconds from intent to live, with nothing in the browser's cache and with the scripts there; what was typed stayed. */
    record Live(double cold, double warm, boolean kept) {}

    private Intent() {}

    static Live measure(String address) {
        try (BrowserContext context = Browsers.sized("ar-MA", 360, 740)) {
            Page page = context.newPage();
            Reading.slow(context, page);
            page.addInitScript(WHEN);
            boolean[] kept = {true};
            double cold = once(page, address, kept);
            // the scripts stay in the cache; the session does not
            context.clearCookies();
            page.navigate("about:blank");
            double warm = once(page, address, kept);
            return new Live(cold, warm, kept[0]);
        }
    }

    private static double once(Page page, String address, boolean[] kept) {
        page.navigate(
                address,
                new Page.NavigateOptions()
                        .setWaitUntil(com.microsoft.playwright.options.WaitUntilState.DOMCONTENTLOADED));
        Locator field = page.locator("#reading input[data-boot], #reading textarea[data-boot]")
                .first();
        String id = Objects.requireNonNull(field.getAttribute("id"));
        field.focus();
        page.keyboard().insertText(TYPED);
        page.waitForFunction("() => performance.getEntriesByName('musharaka-live').length > 0");
        page.waitForFunction("() => !document.getElementById('reading')");
        try {
            page.waitForFunction(
                    "([id, text]) => document.getElementById(id)?.value === text",
                    java.util.List.of(id, TYPED),
                    new Page.WaitForFunctionOptions().setTimeout(5_000));
        } catch (com.microsoft.playwright.TimeoutError lost) {
            kept[0] = false;
        }
        return ((Number) page.evaluate("performance.getEntriesByName('musharaka-live')[0].startTime - window.intent"))
                .doubleValue();
    }
}
