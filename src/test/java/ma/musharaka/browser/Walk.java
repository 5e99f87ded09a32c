package ma.musharaka.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import ma.musharaka.platform.Language;
import ma.musharaka.platform.Texts;
import ma.musharaka.platform.Translator;

/** A person on a commune's site, in a language: what tests say in the words of a walk. */
public final class Walk implements AutoCloseable {

    public static final String PASSWORD = "musharaka-demo";

    private final BrowserContext context;
    private final Page page;
    private final String origin;
    private final Translator texts;

    public Walk(BrowserContext context, String origin, Texts texts, Language language) {
        this.context = context;
        this.page = context.newPage();
        this.origin = origin;
        this.texts = texts.in(language);
        page.setDefaultTimeout(20_000);
    }

    public Page page() {
        return page;
    }

    public BrowserContext context() {
        return context;
    }

    public String text(String key, Object... arguments) {
        return texts.get(key, arguments);
    }

    /** Opens an address of the commune in the walk's language. */
    public Walk open(String path) {
        page.navigate(origin + inLanguage(path));
        return this;
    }

    public String inLanguage(String path) {
        return inLanguage(path, texts.language());
    }

    public static String inLanguage(String path, Language language) {
        if (language == Language.AR) return path;
        return path + (path.contains("?") ? "&" : "?") + "lang=" + language.code();
    }

    public String origin() {
        return origin;
    }

    public Walk signIn(String email, String password, String back) {
        open("/account/sign-in?back=" + back);
        type("contact", email).type("password", password);
        page.locator("#enter").click();
        page.waitForURL(address -> !address.contains("/sign-in"));
        if (page.url().contains("/account/second-factor")) showSecondFactor();
        page.waitForURL(address -> address.startsWith(origin + back) && !address.contains("/account/s"));
        return this;
    }

    /**
     * As the demonstration shows the code of the moment; each is good once, and the next comes in half a minute. Another
     * walk of the same person may have shown it in between.
     */
    private void showSecondFactor() {
        String asked = page.url();
        for (int tries = 0; tries < 30; tries++) {
            if (page.locator("#demo-code").count() == 0) {
                page.waitForTimeout(2_000);
                page.navigate(asked);
                continue;
            }
            type("code", page.locator("#demo-code").innerText());
            Response answer = page.waitForResponse(
                    each -> each.url().contains("/forms/second-factor"),
                    () -> page.locator("#show").click());
            if (answer.status() < 400) return;
            page.navigate(asked);
        }
    }

    /** Into a field of a plain form. */
    public Walk type(String id, String value) {
        page.locator("input#" + id).fill(value);
        return this;
    }

    /** Comes in by the link that was sent to the address, as the demonstration shows it. */
    public Walk followLetter(String email) {
        open("/demo/outbox");
        String link = page.locator(".letters .card")
                .filter(new Locator.FilterOptions().setHasText(email))
                .first()
                .locator("a")
                .first()
                .getAttribute("href");
        page.navigate(link);
        return this;
    }

    /** Means to act: the reader's finger is in the field. */
    public Locator touch(String id) {
        page.locator("#reading #" + id).focus();
        return live("vaadin-text-field#" + id);
    }

    /** Waits until the live half of the page stands. */
    public Locator live(String selector) {
        Locator element = page.locator(selector).first();
        element.waitFor();
        assertThat(page.locator("#reading").count())
                .as("the live page took the place of the read one")
                .isZero();
        return element;
    }

    public Walk fill(String id, String value) {
        page.locator("#" + id).locator("input, textarea").first().fill(value);
        return this;
    }

    public String main() {
        return page.locator("main").innerText();
    }

    /** What the field says is wrong with it. */
    String fault(String id) {
        Locator said = page.locator("#" + id + " [slot=error-message]");
        said.filter(new Locator.FilterOptions().setHasText(java.util.regex.Pattern.compile(".+")))
                .waitFor();
        return said.innerText();
    }

    /** Nothing that {@link PageCheck} finds. */
    Walk check() {
        PageCheck.settle(page);
        assertThat(PageCheck.faults(page, texts.language())).as(page.url()).isEmpty();
        return this;
    }

    Walk picture(String name) {
        Browsers.picture(page, name + "-" + texts.language().code() + "-" + page.viewportSize().width);
        return this;
    }

    @Override
    public void close() {
        context.close();
    }
}
