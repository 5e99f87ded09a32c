package ma.musharaka.notification;

import java.time.Clock;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import ma.musharaka.people.PeopleService;
import ma.musharaka.people.privacy.ProcessingStops;
import ma.musharaka.platform.Language;
import ma.musharaka.platform.Messenger;
import ma.musharaka.platform.Texts;
import ma.musharaka.platform.Translator;
import ma.musharaka.platform.access.ForEveryone;
import ma.musharaka.platform.access.ForSignedIn;
import ma.musharaka.platform.access.Self;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tells people what happened, on their account and, as they chose, by letter. */
@Service
public class NoticeService {

    /** How many the account page shows. */
    public static final int SHOWN = 30;

    private final Notices notices;
    private final NoticeChoices choices;
    private final Letters letters;
    private final Outbox outbox;
    private final PeopleService people;
    private final ProcessingStops stops;
    private final Texts texts;
    private final Clock clock;

    /** What a person was told. */
    public record Told(
            UUID id,
            Topic topic,
            Language language,
            String subject,
            List<Wording.Paragraph> words,
            Instant at,
            boolean read) {}

    /** What an unsubscribing word stands for, and whether letters about it are still wanted. */
    public record Subscription(Topic topic, boolean wanted) {}

    /** What a sentence needs, said to one reader. */
    interface Words {
        Object[] to(PeopleService.Contact reader);
    }

    NoticeService(
            Notices notices,
            NoticeChoices choices,
            Letters letters,
            Outbox outbox,
            PeopleService people,
            ProcessingStops stops,
            Texts texts,
            Clock clock) {
        this.notices = notices;
        this.choices = choices;
        this.letters = letters;
        this.outbox = outbox;
        this.people = people;
        this.stops = stops;
        this.texts = texts;
        this.clock = clock;
    }

    /**
     * Tells a person, once.
     *
     * @param occasion what happened to what: the same occasion is told once, however often its fact is heard
     * @param template of the texts {@code mail.<template>.subject} and {@code .body}
     */
    @Transactional
    void tell(UUID person, Topic topic, String occasion, String template, Words words) {
        Rhythm rhythm = rhythm(person, topic);
        PeopleService.Contact reader = people.contact(person).orElse(null);
        if (reader == null || rhythm == Rhythm.NEVER || notices.existsByPersonAndOccasion(person, occasion)) return;
        Messenger.Message message = new Messenger.Message(reader.to(), reader.language(), template, words.to(reader));
        Translator t = texts.in(reader.language());
        Notice notice = notices.save(new Notice(
                person,
                topic,
                occasion,
                reader.language(),
                Outbox.subject(message, t),
                Outbox.body(message, t),
                Instant.now(clock)));
        if (rhythm.isGathered()) notice.waitFor(rhythm);
        else if (rhythm == Rhythm.AT_ONCE) {
            if (topic.isOptional()) outbox.send(message, person, topic);
            else outbox.send(message);
        }
    }

    /** Everyone who wants to hear of a topic in this commune. */
    @Transactional(readOnly = true)
    List<UUID> readers(Topic topic) {
        return choices.findByTopicAndRhythmNot(topic, Rhythm.NEVER).stream()
                .map(NoticeChoice::person)
                .toList();
    }

    private Rhythm rhythm(UUID person, Topic topic) {
        if (!topic.isOptional())
            return stops.isStopped(person, StoppedLetters.PROCESSING) ? Rhythm.HERE : Rhythm.AT_ONCE;
        return choices.findByPersonAndTopic(person, topic)
                .map(NoticeChoice::rhythm)
                .orElse(topic.unlessChosen());
    }

    /** What a person was told in this commune, the newest first. */
    @ForSignedIn
    @Transactional(readOnly = true)
    public List<Told> inbox(@Self UUID person) {
        return notices.findByPersonOrderByWrittenAtDesc(person, Limit.of(SHOWN)).stream()
                .map(notice -> new Told(
                        notice.id(),
                        notice.topic(),
                        notice.language(),
                        notice.subject(),
                        Wording.paragraphs(notice.body()),
                        notice.writtenAt(),
                        notice.isRead()))
                .toList();
    }

    @ForSignedIn
    @Transactional(readOnly = true)
    public long unread(@Self UUID person) {
        return notices.countByPersonAndReadAtIsNull(person);
    }

    /** The person has seen one of their notices; nobody else's. */
    @ForSignedIn
    @Transactional
    public void read(@Self UUID person, UUID id) {
        notices.findById(id)
                .filter(notice -> notice.person().equals(person))
                .ifPresent(notice -> notice.read(Instant.now(clock)));
    }

    /** The person has seen all of them. */
    @ForSignedIn
    @Transactional
    public void readAll(@Self UUID person) {
        notices.findByPersonAndReadAtIsNull(person).forEach(notice -> notice.read(Instant.now(clock)));
    }

    /** What a person chose, topic by topic; what they never chose they are not written about by letter. */
    @ForSignedIn
    @Transactional(readOnly = true)
    public Map<Topic, Rhythm> choices(@Self UUID person) {
        Map<Topic, Rhythm> chosen = new EnumMap<>(Topic.class);
        for (Topic topic : Topic.optional()) chosen.put(topic, topic.unlessChosen());
        choices.findByPerson(person).forEach(choice -> chosen.put(choice.topic(), choice.rhythm()));
        return chosen;
    }

    /** From now on the person hears so often of a topic; whoever asks for letters wants them again. */
    @ForSignedIn
    @Transactional
    public void choose(@Self UUID person, Topic topic, Rhythm rhythm) {
        if (!topic.isOptional()) throw new IllegalArgumentException("what became of one's own acts is always told");
        if (rhythm != Rhythm.NEVER && rhythm != Rhythm.HERE) stops.resume(person, StoppedLetters.PROCESSING);
        Instant now = Instant.now(clock);
        choices.findByPersonAndTopic(person, topic)
                .orElseGet(() -> choices.save(new NoticeChoice(person, topic, now)))
                .become(rhythm, now);
    }

    /** What stands behind the word of a letter. */
    @ForEveryone
    @Transactional(readOnly = true)
    public Optional<Subscription> subscription(String word) {
        return letters.findByUnsubscribe(word)
                .map(letter -> new Subscription(
                        Objects.requireNonNull(letter.topic()),
                        rhythm(Objects.requireNonNull(letter.person()), letter.topic()) != Rhythm.NEVER));
    }

    /**
     * Ends what a letter was about, for whoever holds it: who has the letter has the right, as by a press in their mail
     * program.
     *
     * @return whether there is such a letter
     */
    @ForEveryone
    @Transactional
    public boolean unsubscribe(String word) {
        return letters.findByUnsubscribe(word)
                .map(letter -> {
                    choose(
                            Objects.requireNonNull(letter.person()),
                            Objects.requireNonNull(letter.topic()),
                            Rhythm.NEVER);
                    return true;
                })
                .orElse(false);
    }
}
