package ma.musharaka.platform.ui;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.VaadinSession;
import ma.musharaka.platform.CommuneScope;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Pins a live page's session to the commune where it began. Work that a view does later, in a thread of its own or in a
 * push, finds its commune there.
 */
@Component
class LiveSessions implements VaadinServiceInitListener {

    private static final String COMMUNE = "musharaka.commune";

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource()
                .addSessionInitListener(init -> init.getSession().setAttribute(COMMUNE, CommuneScope.current()));
        CommuneScope.findInLiveSession(LiveSessions::pinned);
    }

    private static @Nullable String pinned() {
        VaadinSession session = VaadinSession.getCurrent();
        return session != null && session.hasLock() ? (String) session.getAttribute(COMMUNE) : null;
    }
}
