package ma.musharaka.opendata;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import ma.musharaka.platform.PublicList;

/** A list as long as a test needs it; it remembers what was asked of it. */
final class ManyRows implements PublicList {

    static final Instant CHANGED = Instant.parse("2026-03-01T10:00:00Z");

    final List<Integer> sizesAsked = new ArrayList<>();
    private final int count;

    ManyRows(int count) {
        this.count = count;
    }

    @Override
    public String name() {
        return "many";
    }

    @Override
    public String titleKey() {
        return "opendata.title";
    }

    @Override
    public String textKey() {
        return "opendata.lead";
    }

    @Override
    public String path() {
        return "/many";
    }

    @Override
    public Set<Form> forms() {
        return Set.of(Form.PAGES);
    }

    @Override
    public List<Column> columns() {
        return List.of(new Column("number", Type.NUMBER, "opendata.title"));
    }

    @Override
    public List<Filter> filters() {
        return List.of(
                Filter.year("opendata.title"),
                Filter.code("kind", "opendata.title"),
                Filter.choice("side", List.of("left", "right"), "opendata.title"));
    }

    @Override
    public long count(Asked asked) {
        return count;
    }

    @Override
    public List<Row> rows(Asked asked, int page, int size) {
        sizesAsked.add(size);
        return IntStream.range(Math.min(count, page * size), Math.min(count, (page + 1) * size))
                .mapToObj(i -> new Row("row-" + i, List.of(i), "/many/" + i, CHANGED, null, null))
                .toList();
    }

    @Override
    public Optional<Instant> lastChange() {
        return Optional.of(CHANGED);
    }
}
