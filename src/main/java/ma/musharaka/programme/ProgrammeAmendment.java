package ma.musharaka.programme;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import ma.musharaka.platform.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * What one published version of a programme changed against the one before it.
 *
 * @param number of the version
 * @param decision the step by which the council approved or amended it, where this version tells of one
 * @param projects what became of its projects while this version stood
 */
public record ProgrammeAmendment(
        int number, Instant at, ProgrammeHead.@Nullable Step decision, List<Change> changes, List<OfProject> projects) {

    public ProgrammeAmendment {
        changes = List.copyOf(changes);
        projects = List.copyOf(projects);
    }

    boolean saysSomething() {
        return !changes.isEmpty() || !projects.isEmpty();
    }

    /** What became of a project. */
    public enum What {
        ADDED,
        CHANGED,
        WITHDRAWN;

        public String textKey() {
            return "programme.amendment.project." + name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * A project that came, changed or went.
     *
     * @param address where it is read today; nothing where it is not
     */
    public record OfProject(
            LocalizedText title, @Nullable String address, What what, Instant at, List<Change> changes) {

        public OfProject {
            changes = List.copyOf(changes);
        }
    }

    /**
     * One part of it.
     *
     * @param labelKey text key of what the part is called
     * @param gone what it said before and says no more
     * @param come what it says now and did not before
     */
    public record Change(String labelKey, List<LocalizedText> gone, List<LocalizedText> come) {

        public Change {
            gone = List.copyOf(gone);
            come = List.copyOf(come);
        }
    }
}
