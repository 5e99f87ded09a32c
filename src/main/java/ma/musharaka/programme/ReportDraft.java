package ma.musharaka.programme;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import ma.musharaka.platform.LocalizedText;
import ma.musharaka.platform.Money;
import org.jspecify.annotations.Nullable;

/**
 * What is typed of a report.
 *
 * @param reached when milestones of the project were reached, by their place from 0; none for those ahead
 * @param reported in percent, where the project's milestones have no weights
 */
public record ReportDraft(
        LocalizedText text,
        @Nullable LocalizedText heard,
        @Nullable LocalizedText changed,
        @Nullable Completion completion,
        @Nullable Integer reported,
        @Nullable Money committed,
        @Nullable Money paid,
        Map<Integer, LocalDate> reached,
        List<ReportContent.Photo> photos) {}
