package ma.musharaka.people.level;

/** The act needs a level that the person has not reached in this commune. */
public class LevelMissing extends RuntimeException {

    private final transient Missing missing;

    LevelMissing(Missing missing) {
        super(missing.act().code() + " needs " + missing.needed());
        this.missing = missing;
    }

    public Missing missing() {
        return missing;
    }
}
