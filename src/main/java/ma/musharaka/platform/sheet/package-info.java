/**
 * Spreadsheets that people hand in and take away: CSV and XLSX as Moroccan offices write them.
 *
 * <p>{@link ma.musharaka.platform.sheet.Sheet#read} makes rows of cells of a file's bytes, whatever their letters,
 * separators and digits; {@link ma.musharaka.platform.sheet.Headings} finds which column is which;
 * {@link ma.musharaka.platform.sheet.SheetWriter} writes a file in which no text is taken for a formula. What they say is
 * plain text and numbers: which of it is right, each room knows for itself.
 */
@NullMarked
package ma.musharaka.platform.sheet;

import org.jspecify.annotations.NullMarked;
