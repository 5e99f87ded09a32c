package ma.musharaka.programme;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import ma.musharaka.platform.LocalizedText;
import ma.musharaka.platform.Money;
import ma.musharaka.platform.Place;
import org.jspecify.annotations.Nullable;

/**
 * A programme as it is read, imported and exported.
 *
 * @param declaredTotal what the commune says the programme costs
 * @param differenceNote the commune's word on why it differs from the sum, where it gave one
 * @param progressInvented true when the progress was made up for a demonstration
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
        List<Step> steps,
        boolean progressInvented) {

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
     * @param place where it is seen, when it is at one place
     * @param completion nothing until the commune has reported
     * @param progress in percent; nothing until the commune has reported, which is not the same as none
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
            List<LocalizedText> partners,
            @Nullable Place place,
            @Nullable Completion completion,
            @Nullable Integer progress) {}

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

    /**
     * How far the programme is: the mean of the projects that reported, each weighed by its estimated cost, so that a
     * large project counts for more than a small one. Where none of them has a cost, they weigh the same.
     *
     * @param percent one decimal
     * @param reported how many projects it is made from
     * @param of how many there are
     */
    public record Progress(BigDecimal percent, int reported, int of) {}

    /** Empty while no project has reported. */
    public Optional<Progress> progress() {
        List<Project> reported = axes.stream()
                .flatMap(axis -> axis.projects().stream())
                .filter(project -> project.progress() != null)
                .toList();
        if (reported.isEmpty()) return Optional.empty();
        boolean costless = reported.stream().allMatch(project -> project.cost().isZero());
        BigDecimal weights = BigDecimal.ZERO;
        BigDecimal done = BigDecimal.ZERO;
        for (Project project : reported) {
            BigDecimal weight = costless ? BigDecimal.ONE : project.cost().amount();
            weights = weights.add(weight);
            done = done.add(weight.multiply(BigDecimal.valueOf(Objects.requireNonNull(project.progress()))));
        }
        return Optional.of(
                new Progress(done.divide(weights, 1, RoundingMode.HALF_UP), reported.size(), projectCount()));
    }

    public int projectCount() {
        return axes.stream().mapToInt(axis -> axis.projects().size()).sum();
    }
}
