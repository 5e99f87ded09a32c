package ma.musharaka.label;

import java.util.List;

/**
 * The evidence that one fact has given so far.
 *
 * @param count of all of it
 * @param newest the newest of it, in any order; for showing, it does not count
 */
record Gathered(long count, List<EvidenceRecord> newest) {

    static final Gathered NOTHING = new Gathered(0, List.of());

    Gathered {
        if (count < newest.size()) throw new IllegalArgumentException("more shown than counted");
        newest = List.copyOf(newest);
    }
}
