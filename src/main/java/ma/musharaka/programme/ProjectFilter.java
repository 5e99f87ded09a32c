package ma.musharaka.programme;

import org.jspecify.annotations.Nullable;

/**
 * Which projects of a programme are asked for; what is nothing does not narrow.
 *
 * @param axis code of an axis
 * @param place code of a place, as {@link ProjectPage#places} gives them
 * @param state one of {@link #STATES}
 * @param year in which it is under way
 * @param words in its title or summary
 */
public record ProjectFilter(
        @Nullable String axis,
        @Nullable String place,
        @Nullable String state,
        @Nullable Integer year,
        @Nullable String words) {

    public static final String LATE = "late";
    public static final String NOT_REPORTED = "not-reported";

    public static final ProjectFilter ALL = new ProjectFilter(null, null, null, null, null);

    public static final java.util.List<String> STATES =
            java.util.List.of("not-started", "limited", "substantial", "complete", LATE, NOT_REPORTED);
}
