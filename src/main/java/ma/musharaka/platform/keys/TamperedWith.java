package ma.musharaka.platform.keys;

/** What was sealed is not what it was, or was not sealed for this place. */
public class TamperedWith extends RuntimeException {

    TamperedWith(String what) {
        super(what);
    }
}
