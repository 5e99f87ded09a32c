package ma.musharaka.programme;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import ma.musharaka.platform.LocalizedText;
import ma.musharaka.platform.Money;
import org.jspecify.annotations.Nullable;

/**
 * A programme as it is read, imported and exported.
 *
 * @param declaredTotal what the commune says the programme costs
 * @param differenceNote the commune's word on why it differs from the sum, where it gave one
 */
public record ProgrammeData(
        String slug,
        LocalizedText title,
        LocalizedText summary,
        int startYear,
        int endYear,
        @Nullable Money declaredTotal,
        @Nullable LocalizedText differenceNote,
        List<LocalizedText> objectives,
        List<Axis> axes,
        List<Step> steps) {

    /** A line of action, with its projects in order. */
    public record Axis(String code, LocalizedText title, List<Project> projects) {

        /** The sum of the costs of the axis's projects. */
        public Money total() {
            return Money.sum(projects.stream().map(Project::cost).toList());
        }
    }

    /**
     * What the commune means to do.
     *
     * @param startRule said instead of, or beside, a date: "with the campaigns of the delegated company"
     * @param cost estimated
     */
    public record Project(
            int number,
            String slug,
            LocalizedText title,
            LocalizedText summary,
            List<LocalizedText> activities,
            @Nullable LocalDate start,
            @Nullable LocalizedText startRule,
            @Nullable LocalDate end,
            @Nullable LocalizedText endRule,
            Money cost,
            @Nullable LocalizedText costNote,
            List<LocalizedText> partners) {}

    /** A step in the making of the programme, linked to the page that tells more of it. */
    public record Step(
            LocalDate date,
            @Nullable LocalDate endDate,
            LocalizedText title,
            LocalizedText text,
            @Nullable String linkKind,
            @Nullable String linkSlug) {

        /** Where the meeting or consultation of this step is read. */
        public Optional<String> link() {
            if (linkKind == null || linkSlug == null) return Optional.empty();
            return Optional.of("/" + linkKind + "s/" + linkSlug);
        }
    }

    /** The sum of the costs of all projects. */
    public Money computedTotal() {
        return Money.sum(axes.stream().map(Axis::total).toList());
    }

    /** By how much the declared total and the sum differ; empty when they agree or nothing was declared. */
    public Optional<Money> difference() {
        if (declaredTotal == null) return Optional.empty();
        Money difference = computedTotal().minus(declaredTotal).abs();
        return difference.isZero() ? Optional.empty() : Optional.of(difference);
    }

    public int projectCount() {
        return axes.stream().mapToInt(axis -> axis.projects().size()).sum();
    }
}
