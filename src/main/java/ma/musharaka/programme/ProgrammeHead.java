package ma.musharaka.programme;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import ma.musharaka.platform.LocalizedText;
import ma.musharaka.platform.Money;
import org.jspecify.annotations.Nullable;

/**
 * What a programme says besides its projects: one document, edited, versioned and published as a whole.
 *
 * @param slug the last part of its address
 * @param declaredTotal what the commune says the programme costs
 * @param differenceNote the commune's word on why it differs from the sum, where it gave one
 * @param invented whether its progress was made up for a demonstration
 */
public record ProgrammeHead(
        ProgrammeKind kind,
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
        boolean invented) {

    public static final int LONGEST_TITLE = 300;
    public static final int LONGEST_TEXT = 3000;
    public static final int LONGEST_NOTE = 1000;
    public static final int LONGEST_SLUG = 80;
    public static final int LONGEST_CODE = 20;

    public ProgrammeHead {
        objectives = List.copyOf(objectives);
        axes = List.copyOf(axes);
        steps = List.copyOf(steps);
    }

    /**
     * A line of action.
     *
     * @param code short, such as {@code A1}: projects name their axis by it
     * @param declaredTotal what the commune says the axis costs, where it says so
     */
    public record Axis(
            String code,
            LocalizedText title,
            @Nullable Money declaredTotal,
            @Nullable LocalizedText differenceNote) {}

    /**
     * A step in the making of the programme, linked to the page that tells more of it.
     *
     * @param state what the programme became by it
     * @param link address of that page, without language
     */
    public record Step(
            LocalDate date,
            @Nullable LocalDate endDate,
            @Nullable ProgrammeState state,
            LocalizedText title,
            LocalizedText text,
            @Nullable String link) {}

    /** The address of its page. */
    public String address() {
        return "/programmes/" + slug;
    }

    /** What it has become by its steps up to a day. */
    public ProgrammeState state(LocalDate day) {
        return reached(day).map(Step::state).max(Comparator.naturalOrder()).orElse(ProgrammeState.DRAFT);
    }

    /** The step that brought it where it is. */
    public Optional<Step> reachedBy(LocalDate day) {
        return reached(day).max(Comparator.comparing(Step::state).thenComparing(Step::date));
    }

    private java.util.stream.Stream<Step> reached(LocalDate day) {
        return steps.stream()
                .filter(step -> step.state() != null && !step.date().isAfter(day));
    }

    public Optional<Axis> axis(String code) {
        return axes.stream().filter(axis -> axis.code().equals(code)).findFirst();
    }
}
