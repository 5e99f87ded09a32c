package ma.musharaka.people.revision;

import java.util.List;
import java.util.UUID;
import ma.musharaka.people.PersonalDataSource;
import org.springframework.stereotype.Component;

/** What a person changed as an editor: acts of the commune, which stay; a closed account names nobody. */
@Component
class OwnRevisions implements PersonalDataSource {

    private final Revisions revisions;

    OwnRevisions(Revisions revisions) {
        this.revisions = revisions;
    }

    @Override
    public int order() {
        return 70;
    }

    @Override
    public String code() {
        return "revisions";
    }

    @Override
    public String titleKey() {
        return "privacy.data.revisions";
    }

    @Override
    public List<Item> of(UUID person) {
        return revisions.findByAuthorOrderByAt(person).stream()
                .map(revision -> Item.of(
                        Field.coded(
                                "subject",
                                "privacy.data.about",
                                revision.subject().kind(),
                                "kind." + revision.subject().kind()),
                        Field.of("version", "privacy.data.number", revision.number()),
                        Field.coded(
                                "act",
                                "privacy.data.act",
                                revision.act().name(),
                                revision.act().textKey()),
                        Field.of("at", "privacy.data.at", revision.at())))
                .toList();
    }

    @Override
    public int erase(UUID person) {
        return 0;
    }
}
