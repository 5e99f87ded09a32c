package ma.musharaka.programme;

/**
 * Why a row of a spreadsheet cannot be taken.
 *
 * @param row as the spreadsheet shows it
 * @param key text key of the sentence
 */
public record RowFault(int row, String key, Object... arguments) {}
