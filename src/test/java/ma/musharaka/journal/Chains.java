package ma.musharaka.journal;

import java.util.Map;

/** What a test of another room asks of the journal. */
public final class Chains {

    private Chains() {}

    /** What the check says of an exported journal, beginning with its outcome. */
    public static String check(byte[] journal) {
        return JournalCheck.of(journal, Map.of()).said();
    }
}
