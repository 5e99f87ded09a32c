package ma.musharaka.people.cnie;

import java.util.List;
import java.util.UUID;
import ma.musharaka.people.PersonalDataSource;
import org.springframework.stereotype.Component;

/**
 * A person's identity number: that it is kept and until when. It is told by its last signs, as everywhere; the whole of it
 * is opened for a stated purpose only, and a download is none.
 */
@Component
class OwnNumber implements PersonalDataSource {

    private final IdentityNumbers numbers;

    OwnNumber(IdentityNumbers numbers) {
        this.numbers = numbers;
    }

    @Override
    public int order() {
        return 27;
    }

    @Override
    public String code() {
        return "identityNumber";
    }

    @Override
    public String titleKey() {
        return "privacy.data.cnie";
    }

    @Override
    public List<Item> of(UUID person) {
        return numbers.findByPerson(person).stream()
                .map(number -> Item.of(
                        Field.of("ending", "privacy.data.ending", number.shown().ending()),
                        Field.of("seen", "privacy.data.seen", number.wasSeen()),
                        Field.of("givenAt", "privacy.data.given-at", number.givenAt()),
                        Field.of(
                                "purgeAfter",
                                "privacy.data.purge-after",
                                number.shown().purgeAfter())))
                .toList();
    }

    @Override
    public int erase(UUID person) {
        return numbers.forget(person);
    }
}
