package ma.musharaka.browser;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.TreeSet;

/** A page without a mouse: Tab reaches everything that can be used, and one always sees where one is. */
public final class Keyboard {

    private static final int MOST_STEPS = 400;

    /** Notes in {@code window.tabbed} what has had the focus, and says what can be used. */
    private static final String BEGIN = """
            () => {
              window.tabbed = new Set();
              // Tab goes on from the place where something had the focus last: from the very beginning
              const start = document.createElement('span');
              start.tabIndex = -1;
              document.body.prepend(start);
              start.focus();
              start.remove();
              const usable = 'a[href], button, input:not([type=hidden]), select, textarea, summary, iframe, [tabindex="0"], [contenteditable=true]';
              const radios = new Set();
              window.usable = [...document.querySelectorAll(usable)].filter((e) => {
                if (e.disabled || e.closest('[disabled], [inert]') || e.tabIndex < 0 || !e.checkVisibility({ visibilityProperty: true })) return false;
                if (e.tagName === 'SUMMARY' && e.parentElement.tagName !== 'DETAILS') return false;
                if (e.type !== 'radio') return true;
                if (radios.has(e.name)) return false;
                radios.add(e.name);
                return true;
              });
              return window.usable.length;
            }
            """;

    /** One step: null at the end of the page, otherwise what is wrong with the place where the focus is ("" for nothing). */
    private static final String STEP = """
            () => {
              let focused = document.activeElement;
              if (!focused || focused === document.body || focused === document.documentElement) return null;
              const chain = [focused];
              while (focused.shadowRoot?.activeElement) chain.push((focused = focused.shadowRoot.activeElement));
              // day, month, year and the calendar of one field are a stop each
              const parts = ['date', 'time', 'datetime-local', 'month', 'week'].includes(focused.type);
              if (window.tabbed.has(focused)) return parts && (window.parts = (window.parts ?? 0) + 1) < 20 ? '' : null;
              chain.forEach((e) => window.tabbed.add(e));
              for (let e = chain[0].parentElement; e && chain[0].slot; e = null) chain.unshift(e);
              const looks = [...chain, ...chain.flatMap((e) => (e.shadowRoot ? [...e.shadowRoot.querySelectorAll('*')] : []))];
              const rings = (e, pseudo) => {
                const style = getComputedStyle(e, pseudo);
                return (style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) > 0) || style.boxShadow !== 'none';
              };
              const visible = looks.some((e) => rings(e) || rings(e, '::before') || rings(e, '::after'));
              const box = chain.at(-1).getBoundingClientRect();
              const label = focused.tagName.toLowerCase() + (focused.id ? '#' + focused.id : '') + ' "' +
                (focused.textContent || focused.value || '').trim().slice(0, 40) + '"';
              if (!visible) return 'keyboard: focus cannot be seen on ' + label;
              if (box.width && (box.bottom < 0 || box.top > innerHeight)) return 'keyboard: focus is out of sight on ' + label;
              return '';
            }
            """;

    private static final String MISSED = """
            () => window.usable
              .filter((e) => e.isConnected && !window.tabbed.has(e) && ![...window.tabbed].some((t) => t.type === 'radio' && t.name === e.name && e.name))
              .map((e) => 'keyboard: Tab does not reach ' + e.tagName.toLowerCase() + (e.id ? '#' + e.id : '') + ' "' +
                (e.textContent || e.value || '').trim().slice(0, 40) + '"')
            """;

    private Keyboard() {}

    public static List<String> faults(Page page) {
        TreeSet<String> faults = new TreeSet<>();
        page.evaluate(BEGIN);
        int steps = 0;
        for (; steps < MOST_STEPS; steps++) {
            page.keyboard().press("Tab");
            Object said = page.evaluate(STEP);
            if (said == null) break;
            if (!said.toString().isEmpty()) faults.add(said.toString());
        }
        if (steps == MOST_STEPS) faults.add("keyboard: the page does not end after " + MOST_STEPS + " steps");
        for (Object missed : (List<?>) page.evaluate(MISSED)) faults.add(missed.toString());
        return List.copyOf(faults);
    }
}
