package ma.musharaka.programme;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import ma.musharaka.platform.LocalizedText;
import ma.musharaka.platform.Money;
import org.jspecify.annotations.Nullable;

/** A programme as readers see it: what is published of it, with its published projects. */
public record ProgrammeData(UUID id, ProgrammeHead head, List<Axis> axes) {

    /** A line of action, with its projects in order. */
    public record Axis(ProgrammeHead.Axis head, List<Project> projects) {

        public String code() {
            return head.code();
        }

        public LocalizedText title() {
            return head.title();
        }

        /** The sum of the costs of the axis's projects. */
        public Money total() {
            return Money.sum(
                    projects.stream().map(project -> project.content().cost()).toList());
        }

        /** By how much the declared total and the sum differ; empty when they agree or nothing was declared. */
        public Optional<Money> difference() {
            return ProgrammeData.difference(head.declaredTotal(), total());
        }
    }

    /** What the commune means to do. */
    public record Project(UUID id, ProjectContent content) {}

    public List<Project> projects() {
        return axes.stream().flatMap(axis -> axis.projects().stream()).toList();
    }

    /** The sum of the costs of all projects. */
    public Money computedTotal() {
        return Money.sum(axes.stream().map(Axis::total).toList());
    }

    /** By how much the declared total and the sum differ; empty when they agree or nothing was declared. */
    public Optional<Money> difference() {
        return difference(head.declaredTotal(), computedTotal());
    }

    static Optional<Money> difference(@Nullable Money declared, Money computed) {
        if (declared == null) return Optional.empty();
        Money difference = computed.minus(declared).abs();
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
        List<ProjectContent> reported = projects().stream()
                .map(Project::content)
                .filter(project -> project.progress() != null)
                .toList();
        if (reported.isEmpty()) return Optional.empty();
        boolean costless = reported.stream().allMatch(project -> project.cost().isZero());
        BigDecimal weights = BigDecimal.ZERO;
        BigDecimal done = BigDecimal.ZERO;
        for (ProjectContent project : reported) {
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
