package ma.musharaka.counter;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import ma.musharaka.people.PersonalDataSource;
import ma.musharaka.people.RetentionTask;
import org.springframework.stereotype.Component;

/**
 * What was recorded at the counter for a person who has claimed it, and what a clerk recorded for others. The acts stay;
 * the name on the paper, the way to reach its bearer and the claim go with the account, or when it was kept long enough.
 */
@Component
class OwnCounterEntries implements PersonalDataSource, RetentionTask {

    private final CounterEntries entries;
    private final CounterBatches batches;

    OwnCounterEntries(CounterEntries entries, CounterBatches batches) {
        this.entries = entries;
        this.batches = batches;
    }

    @Override
    public int order() {
        return 55;
    }

    @Override
    public String code() {
        return "counter";
    }

    @Override
    public String titleKey() {
        return "counter.title";
    }

    @Override
    public List<Item> of(UUID person) {
        return Stream.concat(
                        entries.findByClaimedBy(person).stream()
                                .map(CounterEntry::data)
                                .map(entry -> Item.of(
                                        Field.of("name", "counter.person", entry.personName()),
                                        Field.coded(
                                                "subject",
                                                "privacy.data.about",
                                                entry.subject().kind(),
                                                "kind." + entry.subject().kind()),
                                        Field.of("actedOn", "counter.acted-on", entry.actedOn()),
                                        Field.of(
                                                "receipt",
                                                "privacy.data.receipt",
                                                entry.receipt().toString()))),
                        // as a clerk: that it was them, not whom they wrote down
                        entries.findByClerk(person).stream()
                                .map(CounterEntry::data)
                                .map(entry -> Item.of(
                                        Field.of("enteredAt", "privacy.data.at", entry.enteredAt()),
                                        Field.of(
                                                "receipt",
                                                "privacy.data.receipt",
                                                entry.receipt().toString()))))
                .toList();
    }

    @Override
    public int erase(UUID person) {
        List<CounterEntry> claimed = entries.findByClaimedBy(person);
        List<CounterEntry> typed = entries.findByClerk(person);
        List<CounterBatch> lists = batches.findByClerkOrUndoneBy(person, person);
        claimed.forEach(CounterEntry::forgetPerson);
        typed.forEach(entry -> entry.forgetClerk(NOBODY));
        lists.forEach(batch -> batch.forget(person, NOBODY));
        return claimed.size() + typed.size() + lists.size();
    }

    @Override
    public String rule() {
        return "counter";
    }

    @Override
    public int forgetBefore(Instant moment) {
        List<CounterEntry> old = entries.findByEnteredAtLessThanAndPersonNameNot(moment, "");
        old.forEach(CounterEntry::forgetPerson);
        return old.size();
    }
}
