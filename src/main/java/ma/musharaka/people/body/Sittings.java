package ma.musharaka.people.body;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import ma.musharaka.platform.LocalizedText;
import org.jspecify.annotations.Nullable;

/** Port: the room of meetings tells when a body met, and what it was about. */
public interface Sittings {

    /**
     * The last first.
     *
     * @param body its slug
     */
    List<Sitting> of(String body);

    /**
     * A meeting of a body.
     *
     * @param start where it is known, in Moroccan legal time
     * @param agenda its points in order
     * @param address of its page
     * @param document address on this site of what was studied
     */
    record Sitting(
            LocalDate date,
            @Nullable LocalTime start,
            LocalizedText title,
            LocalizedText place,
            List<LocalizedText> agenda,
            String address,
            @Nullable String document) {

        public Sitting {
            agenda = List.copyOf(agenda);
        }
    }
}
