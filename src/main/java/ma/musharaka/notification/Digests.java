package ma.musharaka.notification;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import ma.musharaka.commune.EachCommune;
import ma.musharaka.people.PeopleService;
import ma.musharaka.platform.Messenger;
import ma.musharaka.platform.Translator;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Gathers what someone wants to hear of in one letter, each morning or on Monday morning. A morning that the server slept
 * through is made up for.
 */
@Component
class Digests {

    private static final LocalTime MORNING = LocalTime.of(8, 0);

    private final Notices notices;
    private final Outbox outbox;
    private final NoticeService service;
    private final PeopleService people;
    private final EachCommune everywhere;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Digests(
            Notices notices,
            Outbox outbox,
            NoticeService service,
            PeopleService people,
            EachCommune everywhere,
            TransactionTemplate transaction,
            Clock clock) {
        this.notices = notices;
        this.outbox = outbox;
        this.service = service;
        this.people = people;
        this.everywhere = everywhere;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Scheduled(fixedDelayString = "${musharaka.digest-interval:300000}")
    void gather() {
        ZonedDateTime now = Instant.now(clock).atZone(Translator.ZONE);
        everywhere.run(() -> {
            gather(Rhythm.DAILY, lastMorning(now).toInstant());
            gather(Rhythm.WEEKLY, lastMonday(now).toInstant());
        });
    }

    static ZonedDateTime lastMorning(ZonedDateTime now) {
        ZonedDateTime today = now.toLocalDate().atTime(MORNING).atZone(now.getZone());
        return today.isAfter(now)
                ? now.toLocalDate().minusDays(1).atTime(MORNING).atZone(now.getZone())
                : today;
    }

    static ZonedDateTime lastMonday(ZonedDateTime now) {
        return lastMorning(now)
                .toLocalDate()
                .with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
                .atTime(MORNING)
                .atZone(now.getZone());
    }

    private void gather(Rhythm rhythm, Instant until) {
        for (UUID person : notices.findWaiting(rhythm, until))
            transaction.executeWithoutResult(status -> gather(person, rhythm, until));
    }

    private void gather(UUID person, Rhythm rhythm, Instant until) {
        Instant now = Instant.now(clock);
        List<Notice> waiting = notices.findByPersonAndDigestAndGatheredAtIsNullAndWrittenAtLessThanOrderByWrittenAt(
                person, rhythm, until);
        waiting.forEach(notice -> notice.gathered(now));
        waiting.stream()
                // who has refused the topic since is not written to about it
                .filter(notice -> service.choices(person).get(notice.topic()) != Rhythm.NEVER)
                .collect(Collectors.groupingBy(Notice::topic))
                .forEach((topic, several) -> write(person, topic, several));
    }

    private void write(UUID person, Topic topic, List<Notice> several) {
        people.contact(person)
                .ifPresent(reader -> outbox.send(
                        new Messenger.Message(
                                reader.to(),
                                reader.language(),
                                switch (topic) {
                                    case NEWS -> "digest-news";
                                    case FOLLOWED -> "digest-followed";
                                    case CHANCES, OWN -> "digest-chances";
                                },
                                reader.displayName(),
                                several.size(),
                                several.stream()
                                        .map(notice -> notice.subject() + "\n" + notice.body())
                                        .collect(Collectors.joining("\n\n"))),
                        person,
                        topic));
    }
}
