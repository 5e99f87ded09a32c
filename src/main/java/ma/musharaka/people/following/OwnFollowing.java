package ma.musharaka.people.following;

import java.util.List;
import java.util.UUID;
import ma.musharaka.people.PersonalDataSource;
import ma.musharaka.people.privacy.StoppableProcessing;
import org.springframework.stereotype.Component;

/** What a person follows. It is theirs alone and goes with their account. */
@Component
class OwnFollowing implements PersonalDataSource, StoppableProcessing {

    private final FollowedSubjects followed;
    private final Following following;

    OwnFollowing(FollowedSubjects followed, Following following) {
        this.followed = followed;
        this.following = following;
    }

    @Override
    public int order() {
        return 45;
    }

    @Override
    public String code() {
        return "following";
    }

    @Override
    public String titleKey() {
        return "following.mine";
    }

    @Override
    public List<Item> of(UUID person) {
        return followed.findByPersonOrderByIdDesc(person).stream()
                .map(each -> Item.of(
                        Field.coded(
                                "kind",
                                "privacy.data.about",
                                each.subject().kind(),
                                "kind." + each.subject().kind()),
                        Field.of("title", "privacy.data.title", following.title(each.subject())),
                        Field.of("since", "following.since", each.since())))
                .toList();
    }

    @Override
    public int erase(UUID person) {
        return followed.forget(person);
    }

    @Override
    public String processing() {
        return code();
    }

    /** Nothing is followed any more. */
    @Override
    public void stop(UUID person) {
        erase(person);
    }
}
