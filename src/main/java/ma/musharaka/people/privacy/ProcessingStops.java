package ma.musharaka.people.privacy;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import ma.musharaka.platform.CommuneScope;
import ma.musharaka.platform.access.ForHouse;
import ma.musharaka.platform.access.ForSignedIn;
import ma.musharaka.platform.access.Self;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Knows what each person stopped in this commune, and lets the rooms do it (law 09-08, articles 4 and 9). */
@Service
public class ProcessingStops {

    private final ProcessingStopRows rows;
    private final ObjectProvider<StoppableProcessing> rooms;
    private final PrivacyRules rules;
    private final ApplicationEventPublisher facts;
    private final Clock clock;

    /** What is stopped, since when and why. */
    public record Stopped(Processing processing, Instant since, String causeKey) {}

    ProcessingStops(
            ProcessingStopRows rows,
            ObjectProvider<StoppableProcessing> rooms,
            PrivacyRules rules,
            ApplicationEventPublisher facts,
            Clock clock) {
        this.rows = rows;
        this.rooms = rooms;
        this.rules = rules;
        this.facts = facts;
        this.clock = clock;
    }

    /** Whether a processing is stopped for a person in the commune of the moment. */
    @ForHouse
    @Transactional(readOnly = true)
    public boolean isStopped(UUID person, String processing) {
        return rows.existsByPersonAndProcessing(person, processing);
    }

    /** What a person stopped here. */
    @ForSignedIn
    @Transactional(readOnly = true)
    public List<Stopped> of(@Self UUID person) {
        return rows.findByPersonOrderBySince(person).stream()
                .flatMap(stop -> rules.processings().stream()
                        .filter(each -> each.code().equals(stop.processing()))
                        .map(each ->
                                new Stopped(each, stop.since(), stop.cause().textKey())))
                .toList();
    }

    /** The person wants it again; what was forgotten meanwhile does not come back. */
    @ForSignedIn
    @Transactional
    public void resume(@Self UUID person, String processing) {
        rows.findByPersonAndProcessing(person, processing).ifPresent(rows::delete);
    }

    /** In the transaction of whatever stops it: no decision without its effect. */
    @Transactional(propagation = Propagation.MANDATORY)
    void stop(UUID person, String processing, ProcessingStop.Cause cause, UUID actor) {
        rooms.stream().filter(room -> room.processing().equals(processing)).forEach(room -> room.stop(person));
        if (rows.existsByPersonAndProcessing(person, processing)) return;
        Instant now = Instant.now(clock);
        ProcessingStop stop = rows.saveAndFlush(new ProcessingStop(person, processing, cause, now));
        facts.publishEvent(new ProcessingStopped(CommuneScope.current(), stop.id(), processing, actor, now));
    }

    /** The consent is given again: what had stopped with it goes on. */
    @Transactional(propagation = Propagation.MANDATORY)
    void consentedAgain(UUID person, String processing) {
        rows.findByPersonAndProcessing(person, processing)
                .filter(stop -> stop.cause() == ProcessingStop.Cause.CONSENT)
                .ifPresent(rows::delete);
    }
}
