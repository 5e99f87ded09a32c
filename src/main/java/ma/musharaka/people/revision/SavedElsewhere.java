package ma.musharaka.people.revision;

/**
 * Someone else saved in the meantime. Their version is kept and shown; what the second person typed is still theirs, and
 * becomes the next version when they save again, knowing of the first.
 */
public class SavedElsewhere extends RuntimeException {

    private final transient Version other;

    public SavedElsewhere(Version other) {
        super("version " + other.number() + " was saved elsewhere");
        this.other = other;
    }

    public Version other() {
        return other;
    }
}
