package ma.musharaka.consultation;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import ma.musharaka.platform.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * A consultation as it is read, imported and exported.
 *
 * @param closes the last day on which one can answer
 * @param channels where and how one answers
 * @param participants how many persons took part, where someone counted
 * @param contributions how many answers came, where someone counted
 * @param countNote what is known of the numbers, or why there are none
 * @param outcome what came of it, or will
 */
public record ConsultationData(
        String slug,
        LocalizedText title,
        LocalizedText question,
        LocalizedText text,
        LocalDate opens,
        LocalDate closes,
        LocalizedText channels,
        @Nullable Integer participants,
        @Nullable Integer contributions,
        @Nullable LocalizedText countNote,
        @Nullable LocalizedText outcome) {

    public ConsultationState stateOn(LocalDate day) {
        return ConsultationState.on(day, opens, closes);
    }

    /** Whole days from this day to the last one; 0 on the last day itself. */
    public long daysLeft(LocalDate day) {
        return ChronoUnit.DAYS.between(day, closes);
    }

    /** Where the public reads it. */
    public String address() {
        return "/consultations/" + slug;
    }
}
