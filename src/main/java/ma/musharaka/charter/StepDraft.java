package ma.musharaka.charter;

import java.time.LocalDate;
import java.util.Objects;
import ma.musharaka.platform.LocalizedText;
import org.jspecify.annotations.Nullable;

/** What the staff say of a step; see {@link CharterData.Step}. */
public record StepDraft(
        @Nullable LocalDate date,
        @Nullable LocalDate ends,
        LocalizedText text,
        @Nullable String link,
        @Nullable String decision,
        CharterData.@Nullable Document document) {

    public static final int LONGEST_TEXT = 3000;
    static final int LONGEST_DECISION = 60;

    /** The day, where it has been checked that there is one. */
    LocalDate dateOrThrow() {
        return Objects.requireNonNull(date, "a step has its day");
    }
}
