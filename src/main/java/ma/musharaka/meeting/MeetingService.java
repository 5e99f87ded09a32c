package ma.musharaka.meeting;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import ma.musharaka.platform.CommuneScope;
import ma.musharaka.platform.Translator;
import ma.musharaka.platform.access.ForEveryone;
import ma.musharaka.platform.access.ForHouse;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the commune's meetings, and gives them to who reads. */
@Service
public class MeetingService {

    private final Meetings meetings;
    private final ApplicationEventPublisher facts;
    private final Clock clock;

    MeetingService(Meetings meetings, ApplicationEventPublisher facts, Clock clock) {
        this.meetings = meetings;
        this.facts = facts;
        this.clock = clock;
    }

    /**
     * All meetings, parted by the day on which they are read.
     *
     * @param coming today's and later ones, the next first
     * @param held those of past days, the last first
     */
    public record MeetingCalendar(List<MeetingData> coming, List<MeetingData> held) {

        public boolean isEmpty() {
            return coming.isEmpty() && held.isEmpty();
        }
    }

    /** Makes a meeting public. */
    @ForHouse
    @Transactional
    public void publish(MeetingData data) {
        Meeting saved = meetings.save(new Meeting(data));
        facts.publishEvent(new MeetingPublished(CommuneScope.current(), saved.id(), null, Instant.now(clock)));
    }

    @ForEveryone
    @Transactional(readOnly = true)
    public MeetingCalendar calendar() {
        LocalDate today = LocalDate.ofInstant(clock.instant(), Translator.ZONE);
        List<MeetingData> all =
                meetings.findByOrderByDateDescSlug().stream().map(Meeting::data).toList();
        return new MeetingCalendar(
                all.reversed().stream()
                        .filter(meeting -> !meeting.date().isBefore(today))
                        .toList(),
                all.stream().filter(meeting -> meeting.date().isBefore(today)).toList());
    }

    @ForEveryone
    @Transactional(readOnly = true)
    public Optional<MeetingData> find(String slug) {
        return meetings.findBySlug(slug).map(Meeting::data);
    }
}
