package ma.musharaka.commune;

import jakarta.servlet.http.HttpSessionEvent;
import jakarta.servlet.http.HttpSessionListener;
import ma.musharaka.platform.CommuneScope;
import org.springframework.stereotype.Component;

/** A session begins within a request of one commune, and stays there. */
@Component
class SessionPinning implements HttpSessionListener {

    @Override
    public void sessionCreated(HttpSessionEvent event) {
        event.getSession().setAttribute(CommuneFilter.PINNED, CommuneScope.current());
    }
}
