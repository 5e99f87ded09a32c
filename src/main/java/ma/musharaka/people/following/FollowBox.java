package ma.musharaka.people.following;

import ma.musharaka.platform.SubjectRef;
import ma.musharaka.platform.Visitor;
import ma.musharaka.platform.reading.ReadingRequest;
import org.springframework.stereotype.Component;

/** What the page of a subject shows of its followers, by the template {@code following/follow}. */
@Component
public class FollowBox {

    private final Following following;

    FollowBox(Following following) {
        this.following = following;
    }

    /**
     * @param count how many follow it
     * @param mine whether the reader, who is known, does
     */
    public record Shown(SubjectRef subject, long count, boolean mine) {

        /** Where the press goes. */
        public String form() {
            return "/forms/following/" + subject.kind() + "/" + subject.id() + (mine ? "/leave" : "");
        }
    }

    public Shown of(SubjectRef subject, ReadingRequest request) {
        Visitor visitor = request.visitor();
        return new Shown(
                subject, following.count(subject), visitor != null && following.follows(subject, visitor.personId()));
    }
}
