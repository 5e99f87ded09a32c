package ma.musharaka.platform.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.VaadinSession;

/**
 * Keeps what someone types in their own browser until it is taken: a lost connection, a closed page or an expired
 * session loses nothing. The script is part of {@code boot.js}.
 */
public final class Drafts {

    /** Set in a session on a telephone that others use too: nothing of it stays there. */
    public static final String KEEP_NONE = "musharaka.shared-phone";

    private Drafts() {}

    private static boolean keptHere() {
        VaadinSession session = VaadinSession.getCurrent();
        return session == null
                || session.getSession() == null
                || session.getSession().getAttribute(KEEP_NONE) == null;
    }

    /** @param form what is filled in, and by whom: two people on one phone do not see each other's drafts */
    public static void keep(Component field, String form) {
        if (!keptHere()) return;
        String key = form + "-" + field.getId().orElseThrow();
        field.getElement().setAttribute("data-draft", key);
        field.getElement().executeJs("window.musharaka && window.musharaka.restore(this)");
    }

    /**
     * The same for a field that already says something: what was typed and not taken stands in its place.
     *
     * @param form names the version that was begun with, so that an old draft never covers what others wrote since
     */
    public static void keepOver(Component field, String form) {
        if (!keptHere()) return;
        String key = form + "-" + field.getId().orElseThrow();
        field.getElement().setAttribute("data-draft", key);
        field.getElement()
                .executeJs(
                        "const kept = localStorage.getItem($0); if (kept !== null && kept !== this.value) {"
                                + " this.value = kept; this.dispatchEvent(new Event('change', { bubbles: true })); }",
                        "musharaka-draft-" + key);
    }

    /** The commune has it now. */
    public static void drop(Component field) {
        // through the page: the field may leave in the same turn, and would take its script along
        UI.getCurrent()
                .getElement()
                .executeJs(
                        "localStorage.removeItem($0)",
                        "musharaka-draft-" + field.getElement().getAttribute("data-draft"));
    }
}
