package ma.musharaka.budget;

import org.jspecify.annotations.Nullable;

/**
 * What is wrong in a file of budget lines.
 *
 * @param row as the spreadsheet shows it; nothing for what is wrong with the file as a whole
 * @param columnKey text key of the column; empty where it is the row as a whole
 * @param value what stands there
 * @param key text key of the sentence
 */
public record RowFault(@Nullable Integer row, String columnKey, String value, String key, Object... arguments) {}
