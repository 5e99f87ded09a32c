package ma.musharaka.journal;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import ma.musharaka.people.PersonalDataSource;
import ma.musharaka.people.RetentionTask;
import org.springframework.stereotype.Component;

/**
 * The acts of a person in the journal. Who acted stands beside the chain with the salt of its seal: both are erased, and
 * the chain is as whole as before.
 */
@Component
class OwnActs implements PersonalDataSource, RetentionTask {

    private final JournalActors actors;

    OwnActs(JournalActors actors) {
        this.actors = actors;
    }

    @Override
    public int order() {
        return 30;
    }

    @Override
    public String code() {
        return "acts";
    }

    @Override
    public String titleKey() {
        return "privacy.data.acts";
    }

    @Override
    public List<Item> of(UUID person) {
        return actors.findActs(person).stream()
                .map(act -> Item.of(
                        Field.of("fact", "privacy.data.act", act.fact()),
                        Field.of("subject", "privacy.data.about", act.subject().kind()),
                        Field.coded(
                                "channel",
                                "privacy.data.channel",
                                act.channel().name(),
                                "journal.channel." + act.channel().name().toLowerCase(java.util.Locale.ROOT)),
                        Field.of("at", "privacy.data.at", act.at())))
                .toList();
    }

    @Override
    public int erase(UUID person) {
        return actors.forget(person);
    }

    @Override
    public String rule() {
        return "actors";
    }

    @Override
    public int forgetBefore(Instant moment) {
        return actors.forgetBefore(moment);
    }
}
