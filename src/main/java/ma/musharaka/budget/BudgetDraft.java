package ma.musharaka.budget;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import ma.musharaka.platform.LocalizedText;
import ma.musharaka.platform.Money;
import org.jspecify.annotations.Nullable;

/**
 * A file of budget lines as editors see it.
 *
 * @param held whether it was due, and another version had been published since its preview was seen
 * @param author how the person is called who handed it in; empty where the account was closed
 */
public record BudgetDraft(
        UUID id,
        String fileName,
        ImportState state,
        boolean held,
        String author,
        Instant madeAt,
        @Nullable Instant publishAt,
        @Nullable Instant publishedAt,
        List<Year> years) {

    /**
     * One of its years.
     *
     * @param data by chapters and articles
     * @param standing the version that people read now
     */
    public record Year(
            int year,
            int number,
            int lines,
            BudgetData data,
            @Nullable Standing standing,
            List<Changed> changes) {}

    /** @param author empty for what nobody imported */
    public record Standing(int number, @Nullable Instant publishedAt, String author, int lines) {}

    /** A line that is new, gone or has another amount. */
    public record Changed(
            BudgetData.Code code,
            LocalizedText title,
            @Nullable Money before,
            @Nullable Money after) {}

    /** What was shown of each year when this was looked at; zero for nothing. */
    public Map<Integer, Integer> seen() {
        return years.stream().collect(Collectors.toMap(Year::year, year -> {
            Standing standing = year.standing();
            return standing == null ? 0 : standing.number();
        }));
    }
}
