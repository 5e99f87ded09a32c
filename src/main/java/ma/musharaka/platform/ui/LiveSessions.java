package ma.musharaka.platform.ui;

import com.vaadin.flow.server.CustomizedSystemMessages;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.VaadinSession;
import ma.musharaka.platform.CommuneScope;
import ma.musharaka.platform.Language;
import ma.musharaka.platform.Texts;
import ma.musharaka.platform.Translator;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Pins a live page's session to the commune where it began. Work that a view does later, in a thread of its own or in a
 * push, finds its commune there.
 */
@Component
class LiveSessions implements VaadinServiceInitListener {

    private static final String COMMUNE = "musharaka.commune";

    private final Texts texts;

    LiveSessions(Texts texts) {
        this.texts = texts;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource()
                .addSessionInitListener(init -> init.getSession().setAttribute(COMMUNE, CommuneScope.current()));
        CommuneScope.findInLiveSession(LiveSessions::pinned);
        event.getSource().setSystemMessagesProvider(info -> messages(texts.in(Language.of(info.getLocale()))));
    }

    /** A session that ended leads back to the page as it is read; only a fault is said. */
    private static CustomizedSystemMessages messages(Translator texts) {
        CustomizedSystemMessages messages = new CustomizedSystemMessages();
        messages.setSessionExpiredNotificationEnabled(false);
        messages.setInternalErrorCaption(texts.get("shell.error.title"));
        messages.setInternalErrorMessage(texts.get("shell.error.text"));
        return messages;
    }

    private static @Nullable String pinned() {
        VaadinSession session = VaadinSession.getCurrent();
        return session != null && session.hasLock() ? (String) session.getAttribute(COMMUNE) : null;
    }
}
