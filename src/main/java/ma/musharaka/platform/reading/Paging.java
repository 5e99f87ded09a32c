package ma.musharaka.platform.reading;

import java.util.Optional;

/**
 * Where a reader is in a list of several pages, each with an address of its own.
 *
 * @param page counted from 1
 * @param last at least 1
 * @param total how many things the whole list has
 */
public record Paging(ReadingRequest request, int page, int last, long total) {

    private static final String PARAMETER = "page";

    /** The page that the address asks for, counted from 1; the first where it asks for none or for no page at all. */
    public static int asked(ReadingRequest request) {
        return request.parameter(PARAMETER)
                .filter(value -> value.matches("[1-9][0-9]{0,5}"))
                .map(Integer::parseInt)
                .orElse(1);
    }

    /** @param each how many things a page shows */
    public static Paging of(ReadingRequest request, long total, int each) {
        int last = (int) Math.max(1, (total + each - 1) / each);
        return new Paging(request, asked(request), last, total);
    }

    /** Whether the address asks for a page beyond the last: there is no such page. */
    public boolean isBeyond() {
        return page > last;
    }

    public Optional<String> previous() {
        return page > 1 ? Optional.of(to(page - 1)) : Optional.empty();
    }

    public Optional<String> next() {
        return page < last ? Optional.of(to(page + 1)) : Optional.empty();
    }

    private String to(int other) {
        return request.with(PARAMETER, other == 1 ? "" : String.valueOf(other));
    }
}
