package ma.musharaka.charter;

import java.time.LocalDate;
import java.util.Objects;
import ma.musharaka.platform.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * What the staff write down of a commitment.
 *
 * @param commitment code of the commitment
 * @param text what it rests on
 * @param link address on this site that shows it; a document may stand beside it or for it
 */
public record JudgementDraft(
        String commitment,
        Verdict verdict,
        @Nullable LocalDate day,
        LocalizedText text,
        @Nullable String link,
        CharterData.@Nullable Document document) {

    public static final int LONGEST_TEXT = 2000;

    LocalDate dayOrThrow() {
        return Objects.requireNonNull(day, "a judgement has its day");
    }
}
