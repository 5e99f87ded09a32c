package ma.musharaka.platform.sheet;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A cell.
 *
 * @param text what stands in it, without the spaces around it; a number of XLSX with a point before its decimals, a day as
 *     {@code 2026-01-31}
 * @param number where the file itself says that it is one
 * @param day where the file itself says that it is one
 * @param spread whether it is a part of merged cells whose content is that of the first: right for a heading or a code,
 *     but an amount would count twice
 */
public record Cell(
        String text, @Nullable BigDecimal number, @Nullable LocalDate day, boolean spread) {

    private static final int MOST_DIGITS = 400;

    static final Cell EMPTY = new Cell("", null, null, false);

    static Cell of(String text) {
        String bare = text.strip();
        return bare.isEmpty() ? EMPTY : new Cell(SafeText.bare(bare), null, null, false);
    }

    /** @throws ma.musharaka.platform.InvalidInput when nobody could mean it: its digits would fill the memory */
    static Cell of(BigDecimal number) {
        if (Math.abs((long) number.precision() - number.scale()) > MOST_DIGITS || number.scale() > MOST_DIGITS)
            throw Sheet.fault("sheet.fault.unreadable");
        BigDecimal plain = number.stripTrailingZeros();
        if (plain.scale() < 0) plain = plain.setScale(0);
        return new Cell(plain.toPlainString(), plain, null, false);
    }

    /** A whole number that is shown with zeros before it, as codes are. */
    static Cell of(BigDecimal number, int digits) {
        Cell plain = of(number);
        return plain.text().matches("[0-9]+")
                ? new Cell(
                        "0".repeat(Math.max(0, digits - plain.text().length())) + plain.text(),
                        plain.number(),
                        null,
                        false)
                : plain;
    }

    static Cell of(LocalDate day) {
        return new Cell(day.toString(), null, day, false);
    }

    Cell asSpread() {
        return new Cell(text, number, day, true);
    }

    public boolean isEmpty() {
        return text.isEmpty();
    }

    /** A code as files and addresses write it: digits of the West, no marks of direction, single spaces. */
    public String code() {
        return Written.plain(text);
    }

    /** The number that stands in it, however it is written; empty when there is none, or it could be two. */
    public Optional<BigDecimal> decimal() {
        return number == null ? Written.number(text) : Optional.of(number);
    }

    /** The day that stands in it: {@code 2026-01-31}, {@code 31/01/2026} or a date of XLSX. */
    public Optional<LocalDate> date() {
        return day == null ? Written.day(text) : Optional.of(day);
    }
}
