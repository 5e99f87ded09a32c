package ma.musharaka.people.level;

import java.util.List;

/**
 * A list before it is imported. It is imported whole or not at all: while any row is wrong, nothing is.
 *
 * @param knownBy what the people in it are recognised by
 * @param marks one for each row that can be taken; nothing else of the file is kept
 */
public record ListPreview(KnownBy knownBy, List<String> marks, List<RowFault> faults) {

    /**
     * What is wrong with a row.
     *
     * @param line in the file, counted from 1
     * @param key text key of the sentence
     */
    public record RowFault(long line, String key, Object... arguments) {}

    public boolean canBeImported() {
        return faults.isEmpty() && !marks.isEmpty();
    }
}
