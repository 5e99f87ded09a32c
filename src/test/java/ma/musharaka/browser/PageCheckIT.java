package ma.musharaka.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.util.List;
import ma.musharaka.platform.Language;
import org.junit.jupiter.api.Test;

/** A check that can find nothing proves nothing: faults that were put into a page are found. */
class PageCheckIT {

    private static final String SOUND = """
            <!doctype html><html lang="fr" dir="ltr"><title>Page</title><body><header><nav aria-label="Menu"><a href="/">Accueil</a></nav>
            </header><main><h1>Titre</h1><p>Texte</p><button>Agir</button></main><footer><p>Pied</p></footer></body></html>
            """;

    private static List<String> faults(String html) {
        try (BrowserContext context = Browsers.phone("fr-MA")) {
            Page page = context.newPage();
            page.setContent(html);
            PageCheck.settle(page);
            List<String> all = new java.util.ArrayList<>(PageCheck.faults(page, Language.FR));
            all.addAll(Keyboard.faults(page));
            // the same again: the second walk begins where the first one did
            assertThat(Keyboard.faults(page)).isEqualTo(Keyboard.faults(page));
            return all;
        }
    }

    @Test
    void aSoundPageHasNoFault() {
        assertThat(faults(SOUND)).isEmpty();
    }

    @Test
    void faultsOfStructureAreFound() {
        String unsound = SOUND.replace("lang=\"fr\"", "lang=\"ar\"")
                .replace("<footer><p>Pied</p></footer>", "")
                .replace(
                        "<p>Texte</p>",
                        "<h1>Deux</h1><img src=\"/x.png\" width=\"500\"><div style=\"display:flex\"><b style=\"order:2\">b</b><i>a</i></div>"
                                + "<div style=\"display:flex;flex-direction:row-reverse\">c</div><button tabindex=\"3\">d</button>"
                                + "<p style=\"color:#ccc;background:#fff\">pâle</p>");
        assertThat(faults(unsound))
                .anyMatch(fault -> fault.startsWith("language: "))
                .anyMatch(fault -> fault.startsWith("heading: 2"))
                .anyMatch(fault -> fault.startsWith("landmark: no footer"))
                .anyMatch(fault -> fault.startsWith("sideways: "))
                .anyMatch(fault -> fault.startsWith("order: tabindex 3"))
                .anyMatch(fault -> fault.startsWith("order: CSS moves b"))
                .anyMatch(fault -> fault.startsWith("order: CSS reverses div"))
                .anyMatch(fault -> fault.startsWith("axe image-alt (critical)"))
                .anyMatch(fault -> fault.startsWith("axe color-contrast (serious)"))
                .anyMatch(fault -> fault.startsWith("axe tabindex (serious)"));
    }

    @Test
    void faultsForTheKeyboardAreFound() {
        assertThat(faults(SOUND.replace("<button>", "<button style=\"outline:none\">")))
                .containsExactly("keyboard: focus cannot be seen on button \"Agir\"");
        assertThat(faults(SOUND.replace(
                        "<p>Texte</p>",
                        "<input id=\"trap\" aria-label=\"Piège\" onkeydown=\"event.preventDefault()\">")))
                .containsExactly("keyboard: Tab does not reach button \"Agir\"");
    }
}
