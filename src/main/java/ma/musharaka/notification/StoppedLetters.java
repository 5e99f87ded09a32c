package ma.musharaka.notification;

import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import ma.musharaka.people.privacy.StoppableProcessing;
import org.springframework.stereotype.Component;

/**
 * Someone wants no letters any more: what they may refuse is refused, and what waits to be sent is called back. What became
 * of their own acts stands on their account only. Links that they ask for, and warnings that their account was changed,
 * are still sent: without them the account would be nobody's.
 */
@Component
class StoppedLetters implements StoppableProcessing {

    static final String PROCESSING = "letters";

    private final NoticeChoices choices;
    private final Notices notices;
    private final Letters letters;
    private final Clock clock;

    StoppedLetters(NoticeChoices choices, Notices notices, Letters letters, Clock clock) {
        this.choices = choices;
        this.notices = notices;
        this.letters = letters;
        this.clock = clock;
    }

    @Override
    public String processing() {
        return PROCESSING;
    }

    @Override
    public void stop(UUID person) {
        Instant now = Instant.now(clock);
        choices.findByPerson(person).forEach(choice -> choice.become(Rhythm.NEVER, now));
        notices.findByPersonAndDigestIsNotNullAndGatheredAtIsNull(person).forEach(notice -> notice.gathered(now));
        letters.callBack(person);
    }
}
