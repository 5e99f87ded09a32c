package ma.musharaka.people.following;

import java.util.UUID;
import ma.musharaka.people.BegunAct;
import ma.musharaka.platform.SubjectRef;
import org.springframework.stereotype.Component;

/** What someone pressed to follow before they had come in; followed when they do. */
@Component
class BegunFollowing implements BegunAct {

    static final String KIND = "following.follow";

    private final Following following;

    BegunFollowing(Following following) {
        this.following = following;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public String letter() {
        return "enter-following";
    }

    @Override
    public boolean isDoneByAPress() {
        return true;
    }

    @Override
    public Said said(String content) {
        return new Said("following.begun", following.title(subject(content)));
    }

    @Override
    public String complete(String content, UUID person) {
        SubjectRef subject = subject(content);
        following.follow(subject, person);
        return following.address(subject).map(address -> address + "#follow").orElse("/account");
    }

    private static SubjectRef subject(String content) {
        String[] parts = content.split(":", 2);
        return new SubjectRef(parts[0], UUID.fromString(parts[1]));
    }
}
