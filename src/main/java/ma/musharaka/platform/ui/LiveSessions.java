package ma.musharaka.platform.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.NotificationVariant;
import com.vaadin.flow.server.CustomizedSystemMessages;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.VaadinSession;
import ma.musharaka.platform.CommuneScope;
import ma.musharaka.platform.Language;
import ma.musharaka.platform.Texts;
import ma.musharaka.platform.Translator;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Pins a live page's session to the commune where it began. Work that a view does later, in a thread of its own or in a
 * push, finds its commune there.
 */
@Component
class LiveSessions implements VaadinServiceInitListener {

    private static final String COMMUNE = "musharaka.commune";

    private static final Logger LOG = LoggerFactory.getLogger(LiveSessions.class);

    private final Texts texts;

    LiveSessions(Texts texts) {
        this.texts = texts;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addSessionInitListener(init -> {
            init.getSession().setAttribute(COMMUNE, CommuneScope.current());
            init.getSession().setErrorHandler(this::say);
        });
        CommuneScope.findInLiveSession(LiveSessions::pinned);
        event.getSource().setSystemMessagesProvider(info -> messages(texts.in(Language.of(info.getLocale()))));
    }

    /** A press that failed says so; the fault itself is for the log. */
    private void say(ErrorEvent failed) {
        LOG.error("a live page failed", failed.getThrowable());
        UI ui = UI.getCurrent();
        if (ui == null) return;
        Translator t = texts.in(Language.of(ui.getLocale()));
        Notification said = Notification.show(t.get("shell.error.text"), 10_000, Notification.Position.MIDDLE);
        said.addThemeVariants(NotificationVariant.LUMO_ERROR);
    }

    /** What Vaadin itself says, in the reader's language. */
    private static CustomizedSystemMessages messages(Translator texts) {
        CustomizedSystemMessages messages = new CustomizedSystemMessages();
        messages.setSessionExpiredNotificationEnabled(true);
        messages.setSessionExpiredCaption(texts.get("shell.expired.title"));
        messages.setSessionExpiredMessage(texts.get("shell.expired.text"));
        messages.setCookiesDisabledCaption(texts.get("shell.cookies.title"));
        messages.setCookiesDisabledMessage(texts.get("shell.cookies.text"));
        messages.setInternalErrorCaption(texts.get("shell.error.title"));
        messages.setInternalErrorMessage(texts.get("shell.error.text"));
        return messages;
    }

    private static @Nullable String pinned() {
        VaadinSession session = VaadinSession.getCurrent();
        return session != null && session.hasLock() ? (String) session.getAttribute(COMMUNE) : null;
    }
}
