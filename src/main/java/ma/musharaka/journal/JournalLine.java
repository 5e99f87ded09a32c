package ma.musharaka.journal;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * One act as the exported journal writes it: exactly one way to write each, so that its hash is one too. The hash covers
 * the line before it, so that nothing can be changed, left out or put between without a trace.
 *
 * @param actor a seal of who acted; tells nothing to those who do not hold its salt
 * @param measures numbers of the act, as a JSON object with its names in order
 */
record JournalLine(
        long seq,
        String entry,
        String at,
        String fact,
        String kind,
        String subject,
        String channel,
        String actor,
        String measures,
        String previous,
        String hash) {

    /** What stands before the first act. */
    static final String GENESIS = "0".repeat(64);

    private static final Pattern SHAPE = Pattern.compile(
            "\\{\"seq\":(\\d{1,18}),\"entry\":\"([^\"]*)\",\"at\":\"([^\"]*)\","
                    + "\"fact\":\"([^\"]*)\",\"kind\":\"([^\"]*)\",\"subject\":\"([^\"]*)\",\"channel\":\"([^\"]*)\","
                    + "\"actor\":\"([^\"]*)\",\"measures\":(\\{[^}]*\\}),\"previous\":\"([0-9a-f]{64})\",\"hash\":\"([0-9a-f]{64})\"\\}");

    static JournalLine sealed(
            long seq,
            String entry,
            String at,
            String fact,
            String kind,
            String subject,
            String channel,
            String actor,
            String measures,
            String previous) {
        JournalLine open = new JournalLine(seq, entry, at, fact, kind, subject, channel, actor, measures, previous, "");
        return new JournalLine(
                seq, entry, at, fact, kind, subject, channel, actor, measures, previous, sha256(open.hashed()));
    }

    /** @throws IllegalArgumentException when the text is not written as a line of the journal is */
    static JournalLine parse(String text) {
        Matcher m = SHAPE.matcher(text);
        if (!m.matches()) throw new IllegalArgumentException("this is no line of a journal");
        return new JournalLine(
                Long.parseLong(m.group(1)),
                m.group(2),
                m.group(3),
                m.group(4),
                m.group(5),
                m.group(6),
                m.group(7),
                m.group(8),
                m.group(9),
                m.group(10),
                m.group(11));
    }

    boolean isWhole() {
        return hash.equals(sha256(hashed()));
    }

    String text() {
        String start = hashed();
        return start.substring(0, start.length() - 1) + ",\"hash\":\"" + hash + "\"}";
    }

    private String hashed() {
        return "{\"seq\":" + seq + ",\"entry\":\"" + entry + "\",\"at\":\"" + at + "\",\"fact\":\"" + fact
                + "\",\"kind\":\"" + kind + "\",\"subject\":\"" + subject + "\",\"channel\":\"" + channel
                + "\",\"actor\":\"" + actor + "\",\"measures\":" + measures + ",\"previous\":\"" + previous + "\"}";
    }

    static String measures(Map<String, Long> measures) {
        return new TreeMap<>(measures)
                .entrySet().stream()
                        .map(measure -> "\"" + measure.getKey() + "\":" + measure.getValue())
                        .collect(Collectors.joining(",", "{", "}"));
    }

    static String sha256(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }
}
