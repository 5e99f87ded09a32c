package ma.musharaka.shell;

import jakarta.servlet.http.HttpSession;
import jakarta.servlet.http.HttpSessionEvent;
import jakarta.servlet.http.HttpSessionListener;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import ma.musharaka.people.AccountClosed;
import ma.musharaka.people.ContactRestored;
import ma.musharaka.people.RoleEnded;
import ma.musharaka.platform.CommuneScope;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Where each person is signed in, on whichever commune's site, so that they can see it and end it. Sessions live in this
 * server's memory, and so does the list: what ends with the server needs no row.
 */
@Component
class OpenSessions implements HttpSessionListener {

    private static final Duration FRESH = Duration.ofMinutes(10);
    private static final String KEY = "musharaka.open-session";

    private final Map<UUID, Open> sessions = new ConcurrentHashMap<>();
    private final Clock clock;

    private record Open(UUID person, HttpSession session, Shown shown) {}

    /**
     * @param device as its browser calls itself, in two words
     * @param here whether it is the session that asks
     */
    record Shown(UUID id, String commune, Instant since, Device device, boolean sharedPhone, boolean here) {}

    OpenSessions(Clock clock) {
        this.clock = clock;
    }

    void begin(HttpSession session, UUID person, boolean sharedPhone, @Nullable String agent) {
        UUID id = UUID.randomUUID();
        session.setAttribute(KEY, id);
        Shown shown = new Shown(
                id,
                CommuneScope.current(),
                Instant.now(clock),
                Device.of(agent == null ? "" : agent),
                sharedPhone,
                false);
        sessions.put(id, new Open(person, session, shown));
    }

    /** The newest first. */
    List<Shown> of(UUID person, @Nullable HttpSession asking) {
        Object here = asking == null ? null : asking.getAttribute(KEY);
        return sessions.values().stream()
                .filter(open -> open.person.equals(person))
                .map(open -> open.shown)
                .map(shown -> new Shown(
                        shown.id, shown.commune, shown.since, shown.device, shown.sharedPhone, shown.id.equals(here)))
                .sorted(Comparator.comparing(Shown::since).reversed())
                .toList();
    }

    /** A role that was taken away is worth nothing in a session that began with it. */
    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT)
    void on(RoleEnded ended) {
        endOthers(ended.person(), null);
    }

    /** Ends a session of this person; another's is not theirs to end. */
    void end(UUID id, UUID person) {
        Open open = sessions.get(id);
        if (open != null && open.person.equals(person)) end(open);
    }

    /** Somebody changed where the person is reached who was not the person. */
    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT)
    void on(ContactRestored restored) {
        endOthers(restored.person(), null);
    }

    /** The account is no more, and whoever is signed in with it is signed out. */
    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT)
    void on(AccountClosed closed) {
        endOthers(closed.person(), null);
    }

    /** Ends all of a person's sessions but the one that asks. */
    void endOthers(UUID person, @Nullable HttpSession asking) {
        Object here = asking == null ? null : asking.getAttribute(KEY);
        for (Open open : List.copyOf(sessions.values()))
            if (open.person.equals(person) && !open.shown.id.equals(here)) end(open);
    }

    /** Whether the person of this session has just come in, and so has just shown who they are. */
    boolean isFresh(HttpSession session) {
        Object id = session.getAttribute(KEY);
        Open open = id instanceof UUID key ? sessions.get(key) : null;
        return open != null && open.shown.since.plus(FRESH).isAfter(Instant.now(clock));
    }

    boolean isOnSharedPhone(HttpSession session) {
        Object id = session.getAttribute(KEY);
        Open open = id instanceof UUID key ? sessions.get(key) : null;
        return open != null && open.shown.sharedPhone;
    }

    private void end(Open open) {
        sessions.remove(open.shown.id);
        try {
            open.session.invalidate();
        } catch (IllegalStateException endedMeanwhile) {
            // that is what was wanted
        }
    }

    @Override
    public void sessionDestroyed(HttpSessionEvent event) {
        Object id = event.getSession().getAttribute(KEY);
        if (id instanceof UUID key) sessions.remove(key);
    }
}
