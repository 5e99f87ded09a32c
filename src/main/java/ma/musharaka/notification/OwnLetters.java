package ma.musharaka.notification;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import ma.musharaka.people.PeopleService;
import ma.musharaka.people.PersonalDataSource;
import ma.musharaka.people.RetentionTask;
import org.springframework.stereotype.Component;

/**
 * What a person was told, by letter and on their account, and how often they want to hear: theirs to read again, and
 * deleted with the account or when it was kept long enough.
 */
@Component
class OwnLetters implements PersonalDataSource, RetentionTask {

    private final Letters letters;
    private final Notices notices;
    private final NoticeChoices choices;
    private final PeopleService people;

    OwnLetters(Letters letters, Notices notices, NoticeChoices choices, PeopleService people) {
        this.letters = letters;
        this.notices = notices;
        this.choices = choices;
        this.people = people;
    }

    @Override
    public int order() {
        return 80;
    }

    @Override
    public String code() {
        return "letters";
    }

    @Override
    public String titleKey() {
        return "privacy.data.letters";
    }

    @Override
    public List<Item> of(UUID person) {
        return Stream.of(
                        lettersTo(person).stream()
                                .map(letter -> Item.of(
                                        Field.of("to", "privacy.data.to", letter.recipient()),
                                        Field.of("subject", "privacy.data.title", letter.subject()),
                                        Field.of("writtenAt", "privacy.data.at", letter.writtenAt()))),
                        notices.findByPersonOrderByWrittenAt(person).stream()
                                .map(notice -> Item.of(
                                        Field.of("subject", "privacy.data.title", notice.subject()),
                                        Field.of("text", "privacy.data.text", notice.body()),
                                        Field.of("writtenAt", "privacy.data.at", notice.writtenAt()))),
                        choices.findByPerson(person).stream()
                                .map(choice -> Item.of(
                                        Field.coded(
                                                "topic",
                                                "privacy.data.about",
                                                choice.topic().name(),
                                                choice.topic().textKey()),
                                        Field.coded(
                                                "rhythm",
                                                "privacy.data.rhythm",
                                                choice.rhythm().name(),
                                                choice.rhythm().textKey()))))
                .flatMap(items -> items)
                .toList();
    }

    private List<Letter> lettersTo(UUID person) {
        List<String> addresses = people.addresses(person);
        return addresses.isEmpty() ? List.of() : letters.findTo(addresses, person);
    }

    @Override
    public int erase(UUID person) {
        List<Letter> written = lettersTo(person);
        // one by one, each in its version: one that is just handed over is waited for
        letters.deleteAll(written);
        return written.size() + notices.forget(person) + choices.forget(person);
    }

    @Override
    public String rule() {
        return "letters";
    }

    @Override
    public int forgetBefore(Instant moment) {
        return letters.forgetBefore(moment) + notices.forgetBefore(moment);
    }
}
