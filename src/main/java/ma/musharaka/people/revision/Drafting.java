package ma.musharaka.people.revision;

import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import ma.musharaka.platform.InputCheck;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Versions of what editors write, and their way to readers: whoever saves says which version they began with, and
 * is told when there is a newer one; nothing is overwritten.
 */
@Component
public class Drafting {

    private final RevisionLog log;
    private final ApplicationEventPublisher facts;
    private final Clock clock;

    Drafting(RevisionLog log, ApplicationEventPublisher facts, Clock clock) {
        this.log = log;
        this.facts = facts;
        this.clock = clock;
    }

    /** The first version of something that was just stored. */
    @Transactional
    public <C, E extends Drafted<C>> void begin(Kept<C, E> kept, E entity, @Nullable UUID author) {
        Instant now = Instant.now(clock);
        C content = entity.content();
        entity.revise(log.add(entity.subject(), 0, RevisionAct.SAVED, null, author, content), content, now);
        facts.publishEvent(kept.saved(entity, author, now));
    }

    /**
     * Keeps a version that readers do not see yet.
     *
     * @param base number of the version that the author began with
     * @return number of the new version
     * @throws SavedElsewhere when somebody else saved since
     */
    @Transactional
    public <C, E extends Drafted<C>> int save(Kept<C, E> kept, UUID id, C content, int base, @Nullable UUID author) {
        Instant now = Instant.now(clock);
        E entity = open(kept, id, base);
        revise(kept, entity, content, RevisionAct.SAVED, null, author, now);
        facts.publishEvent(kept.saved(entity, author, now));
        return entity.latest();
    }

    /** Shows it to readers now: as a new one, or in place of what they see. */
    @Transactional
    public <C, E extends Drafted<C>> int publish(Kept<C, E> kept, UUID id, C content, int base, @Nullable UUID author) {
        Instant now = Instant.now(clock);
        E entity = open(kept, id, base);
        revise(kept, entity, content, RevisionAct.PUBLISHED, null, author, now);
        entity.show(entity.latest(), content, now);
        facts.publishEvent(kept.published(entity, author, now));
        return entity.latest();
    }

    /** Shows this version to readers from a moment on; what is written after it waits for its own turn. */
    @Transactional
    public <C, E extends Drafted<C>> int schedule(
            Kept<C, E> kept, UUID id, C content, int base, @Nullable Instant at, UUID author) {
        Instant now = Instant.now(clock);
        if (at == null || !at.isAfter(now))
            new InputCheck().add("publish-at", "desk.publish-at-needed").done();
        E entity = open(kept, id, base);
        revise(kept, entity, content, RevisionAct.SCHEDULED, null, author, now);
        entity.schedule(entity.latest(), java.util.Objects.requireNonNull(at), now);
        facts.publishEvent(kept.saved(entity, author, now));
        return entity.latest();
    }

    /** Takes it from readers' sight, or off the list of what is to come; it stays with its versions. */
    @Transactional
    public <C, E extends Drafted<C>> int withdraw(Kept<C, E> kept, UUID id, int base, UUID author) {
        Instant now = Instant.now(clock);
        E entity = open(kept, id, base);
        C newest = newest(kept, entity);
        entity.withdraw(now);
        revise(kept, entity, newest, RevisionAct.WITHDRAWN, null, author, now);
        facts.publishEvent(kept.withdrawn(entity, author, now));
        return entity.latest();
    }

    /** Makes an older version the newest again; readers see it when it is published. */
    @Transactional
    public <C, E extends Drafted<C>> int restore(Kept<C, E> kept, UUID id, int number, int base, UUID author) {
        Instant now = Instant.now(clock);
        E entity = open(kept, id, base);
        C older = log.content(entity.subject(), number, kept.type());
        revise(kept, entity, older, RevisionAct.RESTORED, number, author, now);
        facts.publishEvent(kept.saved(entity, author, now));
        return entity.latest();
    }

    /** Shows what has become due; whoever comes second, on this node or another, finds it done. */
    @Transactional
    public <C, E extends Drafted<C>> void showDue(Kept<C, E> kept, UUID id) {
        Instant now = Instant.now(clock);
        kept.lock(id)
                .ifPresent(entity -> entity.due(now).ifPresent(version -> {
                    C content = log.content(entity.subject(), version, kept.type());
                    kept.prepare(entity, content);
                    entity.show(version, content, now);
                    facts.publishEvent(kept.published(entity, null, now));
                }));
    }

    /** What its editors go on with. */
    public <C, E extends Drafted<C>> C newest(Kept<C, E> kept, E entity) {
        return log.newest(entity.subject(), kept.type()).orElseGet(entity::content);
    }

    private <C, E extends Drafted<C>> E open(Kept<C, E> kept, UUID id, int base) {
        E entity = kept.lock(id).orElseThrow(() -> new IllegalArgumentException("there is none"));
        log.keepFirst(entity.subject(), entity.content());
        if (entity.latest() != base)
            throw new SavedElsewhere(log.newestVersion(entity.subject()).orElseThrow());
        return entity;
    }

    private <C, E extends Drafted<C>> void revise(
            Kept<C, E> kept,
            E entity,
            C content,
            RevisionAct act,
            @Nullable Integer restored,
            @Nullable UUID author,
            Instant now) {
        kept.prepare(entity, content);
        entity.revise(log.add(entity.subject(), entity.latest(), act, restored, author, content), content, now);
    }
}
