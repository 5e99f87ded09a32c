package ma.musharaka.counter;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ma.musharaka.platform.Channel;
import ma.musharaka.platform.InputCheck;
import ma.musharaka.platform.InvalidInput;
import ma.musharaka.platform.Language;
import ma.musharaka.platform.Texts;
import ma.musharaka.platform.access.Self;
import ma.musharaka.platform.files.FileStore;
import ma.musharaka.platform.sheet.Written;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Records many papers from one list. First every row is judged and shown; what the clerk then takes is recorded whole or
 * not at all, and can be taken back as one.
 */
@Service
public class CounterLists {

    public static final int MOST_ROWS = 2_000;

    private static final int OLD_AFTER_MONTHS = 12;
    private static final int SHOWN = 20;

    private final CounterService counter;
    private final CounterEntries entries;
    private final CounterBatches batches;
    private final Texts texts;
    private final Clock clock;

    /** What may be done with a row. */
    public enum Judgement {
        ACCEPTED,
        /** It can be taken, and someone should look at it first. */
        DOUBTFUL,
        REFUSED
    }

    /**
     * A row of the list, judged.
     *
     * @param number of its line as a table program counts, the heading being the first
     * @param faults what is wrong with it, or doubtful
     */
    public record Row(int number, CounterDraft draft, Judgement judgement, List<InvalidInput.Violation> faults) {}

    /** The whole list, judged. */
    public record Preview(String kind, String fileName, List<Row> rows) {

        public List<Row> of(Judgement judgement) {
            return rows.stream().filter(row -> row.judgement() == judgement).toList();
        }
    }

    /** A list that was recorded. */
    public record Batch(
            UUID id,
            String kind,
            String fileName,
            Instant enteredAt,
            long entries,
            @Nullable String undoneBecause) {}

    CounterLists(CounterService counter, CounterEntries entries, CounterBatches batches, Texts texts, Clock clock) {
        this.counter = counter;
        this.entries = entries;
        this.batches = batches;
        this.texts = texts;
        this.clock = clock;
    }

    /** The headings of a list of this kind, in order; a heading may also be the field's name in any of our languages. */
    @PreAuthorize("hasRole('CLERK')")
    public List<String> headings(String kind) {
        return Stream.concat(
                        Stream.of("name", "contact", "date"),
                        counter.fields(kind).stream().map(CounterAct.Field::name))
                .toList();
    }

    /**
     * Judges a list: CSV in UTF-8, commas or semicolons.
     *
     * @throws InvalidInput in {@code list}, when it is no such list
     */
    @PreAuthorize("hasRole('CLERK')")
    @Transactional(readOnly = true)
    public Preview judge(String kind, Channel channel, String fileName, byte[] content) {
        counter.closedBecause(kind).ifPresent(key -> {
            throw refused(key);
        });
        String text = decoded(content);
        String heading = text.lines().findFirst().orElse("");
        char separator = heading.chars().filter(c -> c == ';').count() > 0 ? ';' : ',';
        List<Row> rows = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        try (CSVParser parser = CSVFormat.RFC4180
                .builder()
                .setDelimiter(separator)
                .setIgnoreEmptyLines(true)
                .setTrim(true)
                .get()
                .parse(new java.io.StringReader(text))) {
            Map<String, Integer> columns = null;
            for (CSVRecord record : parser) {
                if (columns == null) {
                    columns = columns(kind, record);
                    continue;
                }
                if (rows.size() == MOST_ROWS) throw refused("counter.list.too-long", MOST_ROWS);
                rows.add(judge(kind, channel, (int) record.getRecordNumber(), columns, record, seen));
            }
        } catch (java.io.IOException | java.io.UncheckedIOException | IllegalStateException crooked) {
            throw refused("counter.list.crooked");
        }
        if (rows.isEmpty()) throw refused("counter.list.empty");
        return new Preview(kind, FileStore.harmless(fileName), List.copyOf(rows));
    }

    private Row judge(
            String kind,
            Channel channel,
            int number,
            Map<String, Integer> columns,
            CSVRecord record,
            Set<String> seen) {
        Map<String, String> values = new HashMap<>();
        for (CounterAct.Field field : counter.fields(kind)) {
            String typed = cell(record, columns, field.name());
            values.put(field.name(), field.options().isEmpty() ? typed : option(field, typed));
        }
        Optional<LocalDate> day = Written.day(cell(record, columns, "date"));
        CounterDraft draft = new CounterDraft(
                UUID.randomUUID(),
                kind,
                values,
                cell(record, columns, "name"),
                cell(record, columns, "contact"),
                channel,
                day.orElse(null),
                true,
                null);
        try {
            CounterDraft checked = counter.check(draft);
            Optional<String> once = counter.act(kind).onlyOnce(checked.values());
            if (once.isPresent() && !seen.add(once.get()))
                return new Row(
                        number,
                        draft,
                        Judgement.REFUSED,
                        List.of(new InvalidInput.Violation("name", "counter.list.same-person")));
            List<InvalidInput.Violation> doubts = doubts(checked, seen);
            return new Row(number, checked, doubts.isEmpty() ? Judgement.ACCEPTED : Judgement.DOUBTFUL, doubts);
        } catch (InvalidInput invalid) {
            return new Row(number, draft, Judgement.REFUSED, invalid.violations());
        }
    }

    private List<InvalidInput.Violation> doubts(CounterDraft checked, Set<String> seen) {
        List<InvalidInput.Violation> doubts = new ArrayList<>();
        String sameness = counter.sameness(checked);
        if (!seen.add(sameness)) doubts.add(new InvalidInput.Violation("name", "counter.list.twice"));
        else if (entries.existsBySameness(sameness))
            doubts.add(new InvalidInput.Violation("name", "counter.list.entered-before"));
        LocalDate day = checked.actedOn();
        if (day != null && day.isBefore(counter.today().minusMonths(OLD_AFTER_MONTHS)))
            doubts.add(new InvalidInput.Violation("actedOn", "counter.list.old"));
        return doubts;
    }

    /**
     * Records rows of a list that was judged, all or none.
     *
     * @param withDoubtful whether the doubtful ones too
     * @param consented whether each paper bears its person's consent
     */
    @PreAuthorize("hasRole('CLERK')")
    @Transactional
    public List<CounterService.Handed> record(
            Preview preview, boolean withDoubtful, boolean consented, @Self UUID clerk) {
        if (!consented)
            new InputCheck().add("consented", "counter.list.consent-needed").done();
        CounterBatch batch =
                batches.saveAndFlush(new CounterBatch(preview.kind(), preview.fileName(), clerk, Instant.now(clock)));
        List<CounterService.Handed> handed = new ArrayList<>();
        for (Row row : preview.rows())
            if (row.judgement() == Judgement.ACCEPTED || withDoubtful && row.judgement() == Judgement.DOUBTFUL)
                handed.add(counter.store(counter.check(row.draft()), batch.id(), clerk));
        if (handed.isEmpty()) throw refused("counter.list.nothing");
        return handed;
    }

    /** The newest lists. */
    @PreAuthorize("hasRole('CLERK')")
    @Transactional(readOnly = true)
    public List<Batch> newest() {
        return batches.findByOrderByEnteredAtDesc(Limit.of(SHOWN)).stream()
                .map(batch -> new Batch(
                        batch.id(),
                        batch.kind(),
                        batch.fileName(),
                        batch.enteredAt(),
                        entries.countByBatch(batch.id()),
                        batch.undoneBecause()))
                .toList();
    }

    /**
     * Takes a whole list back. What is public already is shown no more, its reason on its receipt; what its person has
     * claimed is theirs, and stays.
     *
     * @return how many entries were taken back
     * @throws InvalidInput in {@code because}, and when one of the acts can no longer be taken back
     */
    @PreAuthorize("hasRole('CLERK')")
    @Transactional
    public int undo(UUID id, String because, @Self UUID clerk) {
        InputCheck check = new InputCheck();
        String reason = check.line("because", because, 5, 300);
        check.done();
        CounterBatch batch = batches.findById(id).orElseThrow();
        batch.undo(clerk, reason, Instant.now(clock));
        List<CounterEntry> taken = entries.findByBatch(id).stream()
                .filter(entry -> !entry.isClaimed())
                .toList();
        for (CounterEntry entry : taken)
            counter.act(batch.kind()).withdraw(entry.subject().id(), reason, clerk);
        return taken.size();
    }

    private Map<String, Integer> columns(String kind, CSVRecord heading) {
        Map<String, String> known = new HashMap<>();
        for (String name : headings(kind)) known.put(name, name);
        Map<String, String> labels = new HashMap<>(
                Map.of("name", "counter.person", "contact", "counter.contact", "date", "counter.acted-on"));
        counter.fields(kind).forEach(field -> labels.put(field.name(), field.labelKey()));
        for (Language language : Language.values())
            labels.forEach((name, key) -> known.put(texts.in(language).get(key).toLowerCase(Locale.ROOT), name));
        Map<String, Integer> columns = new HashMap<>();
        for (int i = 0; i < heading.size(); i++) {
            String name = known.get(heading.get(i).toLowerCase(Locale.ROOT));
            if (name != null) columns.putIfAbsent(name, i);
        }
        Set<String> dispensable = counter.fields(kind).stream()
                .filter(CounterAct.Field::optional)
                .map(CounterAct.Field::name)
                .collect(Collectors.toCollection(() -> new HashSet<>(Set.of("contact"))));
        for (String name : headings(kind))
            if (!columns.containsKey(name) && !dispensable.contains(name))
                throw refused("counter.list.no-column", name, String.join(", ", headings(kind)));
        return columns;
    }

    private static String cell(CSVRecord record, Map<String, Integer> columns, String name) {
        Integer at = columns.get(name);
        return at == null || at >= record.size() ? "" : record.get(at);
    }

    /** The code of what was chosen, be it written as code or in words. */
    private static String option(CounterAct.Field field, String typed) {
        return field.options().stream()
                .filter(option -> option.code().equalsIgnoreCase(typed)
                        || Stream.of(Language.values())
                                .anyMatch(language ->
                                        option.title().text(language).equalsIgnoreCase(typed)))
                .map(CounterAct.Option::code)
                .findFirst()
                .orElse("");
    }

    private static String decoded(byte[] content) {
        if (content.length > FileStore.LARGEST) throw refused("files.too-big", "CSV", FileStore.LARGEST_MEGABYTES);
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(content))
                    .toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException otherLetters) {
            throw refused("counter.list.letters");
        }
    }

    private static InvalidInput refused(String key, Object... arguments) {
        return new InvalidInput("list", key, arguments);
    }
}
