package ma.musharaka.moderation;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import ma.musharaka.people.PersonalDataSource;
import org.springframework.stereotype.Component;

/**
 * What waited or waits for a moderator of what a person gave, and what they decided as a moderator. Decisions are acts of
 * the commune and stay; the account that made them names nobody once it is closed.
 */
@Component
class OwnModeration implements PersonalDataSource {

    private final ModerationCases cases;
    private final ModerationDecisions decisions;

    OwnModeration(ModerationCases cases, ModerationDecisions decisions) {
        this.cases = cases;
        this.decisions = decisions;
    }

    @Override
    public int order() {
        return 40;
    }

    @Override
    public String code() {
        return "moderation";
    }

    @Override
    public String titleKey() {
        return "privacy.data.moderation";
    }

    @Override
    public List<Item> of(UUID person) {
        return Stream.concat(
                        cases.findByAuthorOrderByOpenedAt(person).stream()
                                .map(open -> Item.of(
                                        kind(open.subject().kind()),
                                        Field.of("openedAt", "privacy.data.given-at", open.openedAt()),
                                        Field.of("open", "privacy.data.waits", open.isOpen()))),
                        decisions.findByModeratorOrderByDecidedAt(person).stream()
                                .map(ModerationDecision::registered)
                                .map(decided -> Item.of(
                                        kind(decided.subject().kind()),
                                        Field.of("published", "privacy.data.published", decided.published()),
                                        Field.of("ground", "privacy.data.ground", decided.ground()),
                                        Field.of("decidedAt", "privacy.data.decided-at", decided.at()))))
                .toList();
    }

    private static Field kind(String kind) {
        return Field.coded("subject", "privacy.data.about", kind, "kind." + kind);
    }

    @Override
    public int erase(UUID person) {
        List<ModerationCase> given = cases.findByAuthorOrderByOpenedAt(person);
        given.forEach(ModerationCase::forgetAuthor);
        return given.size();
    }
}
