package ma.musharaka.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;
import java.util.List;
import ma.musharaka.platform.Language;
import ma.musharaka.platform.Texts;
import ma.musharaka.platform.Translator;

/** A person on a commune's site, in a language: what tests say in the words of a walk. */
final class Walk implements AutoCloseable {

    static final String PASSWORD = "musharaka-demo";

    private final BrowserContext context;
    private final Page page;
    private final String origin;
    private final Translator texts;

    Walk(BrowserContext context, String origin, Texts texts, Language language) {
        this.context = context;
        this.page = context.newPage();
        this.origin = origin;
        this.texts = texts.in(language);
        page.setDefaultTimeout(20_000);
    }

    Page page() {
        return page;
    }

    BrowserContext context() {
        return context;
    }

    String text(String key, Object... arguments) {
        return texts.get(key, arguments);
    }

    /** Opens an address of the commune in the walk's language. */
    Walk open(String path) {
        page.navigate(origin + inLanguage(path));
        return this;
    }

    String inLanguage(String path) {
        if (texts.language() == Language.AR) return path;
        return path + (path.contains("?") ? "&" : "?") + "lang="
                + texts.language().code();
    }

    Walk signIn(String email, String password, String back) {
        open("/account/sign-in?back=" + back);
        live("vaadin-email-field#email");
        page.locator("vaadin-email-field#email input").fill(email);
        page.locator("vaadin-password-field#password input").fill(password);
        page.locator("vaadin-button#enter").click();
        page.waitForURL(address -> address.startsWith(origin + back) && !address.contains("/account/sign-in"));
        return this;
    }

    /** Waits until the live half of the page stands. */
    Locator live(String selector) {
        Locator element = page.locator(selector).first();
        element.waitFor();
        assertThat(page.locator("#reading").count())
                .as("the live page took the place of the read one")
                .isZero();
        return element;
    }

    Walk fill(String id, String value) {
        page.locator("#" + id).locator("input, textarea").first().fill(value);
        return this;
    }

    String main() {
        return page.locator("main").innerText();
    }

    /** What the field says is wrong with it. */
    String fault(String id) {
        Locator said = page.locator("#" + id + " [slot=error-message]");
        said.filter(new Locator.FilterOptions().setHasText(java.util.regex.Pattern.compile(".+")))
                .waitFor();
        return said.innerText();
    }

    /** No serious or critical fault for those who use assistive technology, and nothing that scrolls sideways. */
    Walk check() {
        page.waitForLoadState(LoadState.LOAD);
        List<String> faults = new AxeBuilder(page)
                        .withTags(List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"))
                        .analyze()
                        .getViolations()
                        .stream()
                        .filter(rule -> List.of("serious", "critical").contains(rule.getImpact()))
                        .map(rule -> rule.getId() + " " + rule.getNodes().get(0).getTarget() + " "
                                + rule.getNodes().get(0).getHtml())
                        .toList();
        assertThat(faults).as("accessibility of " + page.url()).isEmpty();
        assertThat(page.locator("h1").count()).as("one heading of the page").isEqualTo(1);
        assertThat((Boolean) page.evaluate("document.documentElement.scrollWidth <= window.innerWidth"))
                .as("nothing scrolls sideways at " + page.url())
                .isTrue();
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
