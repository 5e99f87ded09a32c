package ma.musharaka.consultation;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import ma.musharaka.platform.CommuneScope;
import ma.musharaka.platform.Translator;
import ma.musharaka.platform.access.ForEveryone;
import ma.musharaka.platform.access.ForHouse;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the commune's consultations, and gives them to who reads. */
@Service
public class ConsultationService {

    private final Consultations consultations;
    private final ApplicationEventPublisher facts;
    private final Clock clock;

    ConsultationService(Consultations consultations, ApplicationEventPublisher facts, Clock clock) {
        this.consultations = consultations;
        this.facts = facts;
        this.clock = clock;
    }

    /** A consultation on the day on which it is read. */
    public record ConsultationToday(ConsultationData data, ConsultationState state, long daysLeft) {}

    /** Makes a consultation public, before it opens or later. */
    @ForHouse
    @Transactional
    public void publish(ConsultationData data) {
        Consultation saved = consultations.save(new Consultation(data));
        facts.publishEvent(new ConsultationPublished(CommuneScope.current(), saved.id(), null, Instant.now(clock)));
    }

    /** All consultations: open ones, the soonest to close first; then those to come; then the closed, the last first. */
    @ForEveryone
    @Transactional(readOnly = true)
    public List<ConsultationToday> all() {
        return consultations.findByOrderByClosesDescSlug().stream()
                .map(consultation -> today(consultation.data()))
                .sorted(Comparator.comparing(ConsultationToday::state)
                        .thenComparing(seen -> seen.state() == ConsultationState.CLOSED ? 0 : seen.daysLeft()))
                .toList();
    }

    /** Those that one can answer today. */
    @ForEveryone
    @Transactional(readOnly = true)
    public List<ConsultationToday> open() {
        return all().stream()
                .filter(seen -> seen.state() == ConsultationState.OPEN)
                .toList();
    }

    @ForEveryone
    @Transactional(readOnly = true)
    public Optional<ConsultationToday> find(String slug) {
        return consultations.findBySlug(slug).map(consultation -> today(consultation.data()));
    }

    private ConsultationToday today(ConsultationData data) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), Translator.ZONE);
        return new ConsultationToday(data, data.stateOn(today), data.daysLeft(today));
    }
}
