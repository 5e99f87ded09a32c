package ma.musharaka.browser;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;
import java.util.ArrayList;
import java.util.List;
import ma.musharaka.platform.Language;

/**
 * What must be right on every page, whoever reads it: axe finds nothing of any impact, there is one heading, the
 * landmarks stand, nothing scrolls sideways, the language is said, and the text reads in the order in which it is seen.
 */
public final class PageCheck {

    /** Every rule of axe but those of level AAA and those that axe itself calls experiments. */
    private static final List<String> TAGS =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa", "best-practice", "section508");

    private static final String STRUCTURE = """
            ([lang, dir]) => {
              const faults = [];
              const seen = (selector) => [...document.querySelectorAll(selector)].filter((e) => e.checkVisibility());
              const name = (e) => e.tagName.toLowerCase() + (e.id ? '#' + e.id : '') + [...e.classList].map((c) => '.' + c).join('');
              const html = document.documentElement;
              if (html.lang !== lang || html.dir !== dir)
                faults.push(`language: <html lang="${html.lang}" dir="${html.dir}"> where ${lang}, ${dir} is read`);
              if (seen('h1').length !== 1) faults.push(`heading: ${seen('h1').length} h1`);
              if (seen('main').length !== 1) faults.push(`landmark: ${seen('main').length} main`);
              for (const [landmark, role] of [['header', 'banner'], ['nav', 'navigation'], ['footer', 'contentinfo']])
                if (!seen(`${landmark}, [role=${role}]`).length) faults.push(`landmark: no ${landmark}`);
              if (html.scrollWidth > window.innerWidth) {
                const wide = seen('body *').filter((e) => {
                  const box = e.getBoundingClientRect();
                  return box.right > window.innerWidth + 1 || box.left < -1;
                });
                faults.push(`sideways: ${html.scrollWidth} px in ${window.innerWidth}, by ${wide.slice(0, 3).map(name).join(', ')}`);
              }
              for (const e of document.querySelectorAll('[tabindex]'))
                if (e.tabIndex > 0) faults.push(`order: tabindex ${e.tabIndex} of ${name(e)}`);
              for (const e of seen('body *')) {
                const style = getComputedStyle(e);
                if (style.order !== '0') faults.push(`order: CSS moves ${name(e)} (order ${style.order})`);
                if (/flex$/.test(style.display) && /reverse/.test(style.flexDirection + style.flexWrap))
                  faults.push(`order: CSS reverses ${name(e)}`);
                if (/grid$/.test(style.display) && /dense/.test(style.gridAutoFlow))
                  faults.push(`order: CSS packs ${name(e)} densely`);
              }
              return faults;
            }
            """;

    private PageCheck() {}

    /** Waits until the page stands: loaded, live if it becomes live by itself, and quiet. */
    public static void settle(Page page) {
        page.waitForLoadState(LoadState.LOAD);
        page.locator("h1").first().waitFor();
        page.waitForFunction("""
                () => !(document.getElementById('reading') && document.querySelector('script[data-now=yes]'))
                    && !Object.values(window.Vaadin?.Flow?.clients ?? {}).some((client) => client.isActive?.())
                    && document.fonts.status === 'loaded'
                    && document.getAnimations().every((a) => a.playState !== 'running'
                        || a.effect?.getComputedTiming().iterations === Infinity)
                """);
    }

    /** Everything that is wrong with the page as it stands now, a line for each kind of fault. */
    public static List<String> faults(Page page, Language language) {
        List<String> faults = new ArrayList<>(axe(page));
        for (Object fault : (List<?>) page.evaluate(STRUCTURE, List.of(language.code(), language.dir())))
            faults.add(String.valueOf(fault));
        return faults;
    }

    /** Parts of the page whose script did not come: they look poor, and no key reaches them. Vaadin's own root has none. */
    public static List<String> withoutScript(Page page) {
        List<String> names = new ArrayList<>();
        for (Object name : (List<?>) page.evaluate(
                "[...document.querySelectorAll('main :not(:defined)')].map((e) => e.localName + '#' + e.id)"))
            names.add(String.valueOf(name));
        return names;
    }

    /** What axe finds, of any impact. */
    public static List<String> axe(Page page) {
        return new AxeBuilder(page)
                .withTags(TAGS).analyze().getViolations().stream()
                        .map(rule -> "axe " + rule.getId() + " (" + rule.getImpact() + "): " + rule.getHelp() + ": "
                                + rule.getNodes().getFirst().getTarget() + ' '
                                + shortened(rule.getNodes().getFirst().getHtml()) + " ("
                                + rule.getNodes().size() + "×)")
                        .toList();
    }

    private static String shortened(String html) {
        return html.length() > 200 ? html.substring(0, 200) + '…' : html;
    }
}
