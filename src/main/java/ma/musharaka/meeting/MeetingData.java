package ma.musharaka.meeting;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import ma.musharaka.platform.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * A meeting as it is read, imported and exported.
 *
 * @param startTime where it is known, in Moroccan legal time
 * @param attendance how many came, where someone counted
 * @param body slug of the body that met; nothing for a meeting with residents
 * @param document address on this site of what was studied
 * @param agenda in order; empty where none was published
 */
public record MeetingData(
        String slug,
        LocalizedText title,
        LocalDate date,
        @Nullable LocalTime startTime,
        LocalizedText place,
        LocalizedText text,
        @Nullable Integer attendance,
        @Nullable String body,
        @Nullable String document,
        List<Item> agenda) {

    /**
     * A point of the agenda.
     *
     * @param time as the agenda says it: "9:30–10:00"
     */
    public record Item(@Nullable String time, LocalizedText text) {}

    /** Where the public reads it. */
    public String address() {
        return "/meetings/" + slug;
    }
}
