package ma.musharaka.people.cnie;

import java.util.List;
import java.util.UUID;
import ma.musharaka.people.PersonalDataSource;
import org.springframework.stereotype.Component;

/** A person's identity number, as they are given it: in full, and the journal says that they asked. */
@Component
class OwnNumber implements PersonalDataSource {

    private final CnieService numbers;

    OwnNumber(CnieService numbers) {
        this.numbers = numbers;
    }

    @Override
    public int order() {
        return 12;
    }

    @Override
    public String code() {
        return "identity-number";
    }

    @Override
    public String titleKey() {
        return "cnie.title";
    }

    @Override
    public List<Item> of(UUID person) {
        return numbers.shown(person)
                .flatMap(shown -> numbers.readOwn(person)
                        .map(cnie -> Item.of(
                                Field.of("number", "cnie.number", cnie.number()),
                                Field.of("keptUntil", "privacy.data.ends", shown.purgeAfter()))))
                .map(List::of)
                .orElse(List.of());
    }

    @Override
    public int erase(UUID person) {
        return numbers.forget(person) ? 1 : 0;
    }
}
