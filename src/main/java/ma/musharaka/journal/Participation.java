package ma.musharaka.journal;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import ma.musharaka.platform.Channel;

/**
 * What counts as taking part, and is public from the act that is named here. It is data; a kind that is to be counted is
 * a line in its file.
 */
public record Participation(List<Kind> kinds) {

    /** The ways by which people come; what the system does itself is nobody's participation. */
    public static final List<Channel> CHANNELS = Stream.of(Channel.values())
            .filter(channel -> channel != Channel.SYSTEM)
            .toList();

    /**
     * Something that people give.
     *
     * @param fact code of the act that is counted, once for each thing
     * @param list where all of them are read
     */
    public record Kind(String code, String fact, String list) {

        public String textKey() {
            return "journal.participation.kind." + code;
        }
    }

    /** How many acts of each kind came by each channel. */
    public record Counts(Map<String, Map<Channel, Long>> byFact) {

        static Counts of(List<Counted> rows) {
            Map<String, Map<Channel, Long>> byFact = new java.util.TreeMap<>();
            for (Counted row : rows)
                byFact.computeIfAbsent(row.fact(), _ -> new EnumMap<>(Channel.class))
                        .put(row.channel(), row.acts());
            return new Counts(byFact);
        }

        public long of(Kind kind, Channel channel) {
            return byFact.getOrDefault(kind.fact(), Map.of()).getOrDefault(channel, 0L);
        }

        public long of(Kind kind) {
            return byFact.getOrDefault(kind.fact(), Map.of()).values().stream()
                    .mapToLong(Long::longValue)
                    .sum();
        }

        public long of(Channel channel) {
            return byFact.values().stream()
                    .mapToLong(counts -> counts.getOrDefault(channel, 0L))
                    .sum();
        }

        public long total() {
            return CHANNELS.stream().mapToLong(this::of).sum();
        }
    }

    /** A line of the answer to the one question that is asked of the journal. */
    record Counted(String fact, Channel channel, long acts) {}

    List<String> facts() {
        return kinds.stream().map(Kind::fact).toList();
    }
}
