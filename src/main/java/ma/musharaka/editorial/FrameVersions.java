package ma.musharaka.editorial;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.function.IntConsumer;
import java.util.function.Supplier;
import ma.musharaka.people.revision.RevisionAct;
import ma.musharaka.people.revision.RevisionLog;
import ma.musharaka.people.revision.SavedElsewhere;
import ma.musharaka.platform.SubjectRef;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Versions of what frames a commune's site: its identity, its own sentences, its navigation. Editors work on the newest;
 * readers see the newest that was published, or whose moment has come.
 */
@Component
class FrameVersions {

    private static final ScopedValue<Boolean> PREVIEW = ScopedValue.newInstance();

    private final RevisionLog log;
    private final TransactionTemplate transaction;
    private final Clock clock;

    FrameVersions(RevisionLog log, TransactionTemplate transaction, Clock clock) {
        this.log = log;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** Does it as if readers saw the newest versions already. */
    static <T> T previewing(Supplier<T> deed) {
        return ScopedValue.where(PREVIEW, true).call(deed::get);
    }

    static boolean isPreview() {
        return PREVIEW.isBound();
    }

    /** What the page is made of: what readers see, or what they would see. */
    <C> Optional<C> said(SubjectRef subject, Class<C> type) {
        return isPreview() ? newest(subject, type) : log.shown(subject, type).map(RevisionLog.Shown::content);
    }

    <C> Optional<C> newest(SubjectRef subject, Class<C> type) {
        return log.newest(subject, type);
    }

    /** How the newest version stands. */
    FrameStanding standing(SubjectRef subject, Class<?> type) {
        int latest = log.latest(subject);
        int shown = log.shown(subject, type).map(RevisionLog.Shown::number).orElse(0);
        return new FrameStanding(latest, shown == latest, log.planned(subject).orElse(null));
    }

    /**
     * Keeps the version after {@code base}.
     *
     * @param before makes the first version of what was there before; does nothing where nothing was
     * @param shown is told the number of a version that readers see at once
     * @throws ma.musharaka.platform.InvalidInput in {@code publish-at} when the moment has passed
     * @throws SavedElsewhere when somebody else made one since {@code base}
     */
    int keep(
            SubjectRef subject,
            Object content,
            int base,
            Showing showing,
            @Nullable Integer restored,
            UUID author,
            Supplier<@Nullable Object> before,
            IntConsumer shown) {
        Instant from = showing.from();
        if (showing.act() == RevisionAct.SCHEDULED && (from == null || !from.isAfter(Instant.now(clock))))
            throw EntryCheck.fault("publish-at", "editorial.publish-at-passed");
        try {
            Integer version = transaction.execute(status -> {
                int seen = base;
                if (seen == 0 && log.latest(subject) == 0) {
                    Object found = before.get();
                    if (found != null) {
                        log.keepFirst(subject, found);
                        seen = 1;
                    }
                }
                int next = log.add(subject, seen, showing.act(), restored, author, from, content);
                if (showing.atOnce()) shown.accept(next);
                return next;
            });
            return version == null ? base : version;
        } catch (DataIntegrityViolationException sameMoment) {
            throw transaction.execute(
                    status -> new SavedElsewhere(log.newestVersion(subject).orElseThrow(() -> sameMoment)));
        }
    }
}
