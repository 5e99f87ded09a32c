package ma.musharaka.platform;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.DeltaType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** What became of a text, word by word, in the order of reading. */
public record WordDifference(List<Piece> pieces) {

    /** What happened to some words. */
    public enum Kind {
        KEPT,
        REMOVED,
        ADDED
    }

    /** Words that stand together, with the spaces between them. */
    public record Piece(Kind kind, String text) {}

    public WordDifference {
        pieces = List.copyOf(pieces);
    }

    public static WordDifference of(String before, String after) {
        List<Piece> pieces = new ArrayList<>();
        for (AbstractDelta<String> delta :
                DiffUtils.diff(words(before), words(after), true).getDeltas()) {
            if (delta.getType() == DeltaType.EQUAL) {
                add(pieces, Kind.KEPT, delta.getSource().getLines());
                continue;
            }
            add(pieces, Kind.REMOVED, delta.getSource().getLines());
            add(pieces, Kind.ADDED, delta.getTarget().getLines());
        }
        return new WordDifference(pieces);
    }

    private static List<String> words(String text) {
        return Arrays.asList(text.split("(?<=\\s)|(?=\\s)"));
    }

    private static void add(List<Piece> pieces, Kind kind, List<String> words) {
        String text = String.join("", words);
        if (!text.isEmpty()) pieces.add(new Piece(kind, text));
    }

    /** Whether any word was added or removed. */
    public boolean isChange() {
        return pieces.stream().anyMatch(piece -> piece.kind() != Kind.KEPT);
    }
}
