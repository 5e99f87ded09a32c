package ma.musharaka.journal;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The outcome of checking an exported journal: whole, or the first place where it is not. */
record JournalCheck(boolean isWhole, String said, String rootsAddress) {

    private static final Pattern HEAD = Pattern.compile(
            "\\{\"journal\":\"musharaka-1\",\"commune\":\"([0-9]{1,12})\",\"acts\":(\\d{1,18}),\"roots\":\"([^\"]*)\"\\}");
    private static final Pattern ROOT =
            Pattern.compile("\\{\"root\":(\\d{1,18}),\"hash\":\"([0-9a-f]{64})\",\"publishedAt\":\"([^\"]*)\"\\}");
    private static final Pattern END = Pattern.compile("\\{\"sha256\":\"([0-9a-f]{64})\"\\}");

    /** @param published roots known from elsewhere, by the number of the act; may be empty */
    static JournalCheck of(byte[] journal, Map<Long, String> published) {
        String text;
        try {
            text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(journal))
                    .toString();
        } catch (CharacterCodingException notText) {
            return changed("the file is not UTF-8 text");
        }
        if (!text.endsWith("\n")) return changed("the last line is cut off");
        String[] lines = text.substring(0, text.length() - 1).split("\n", -1);
        Matcher head = HEAD.matcher(lines[0]);
        if (!head.matches()) return changed("line 1 is not the head of a journal");
        long acts = Long.parseLong(head.group(2));
        if (lines.length < acts + 2) return changed("the head says " + acts + " acts, the file has fewer lines");
        Map<Long, String> hashes = new TreeMap<>();
        String previous = JournalLine.GENESIS;
        for (int i = 1; i <= acts; i++) {
            JournalLine line;
            try {
                line = JournalLine.parse(lines[i]);
            } catch (IllegalArgumentException noLine) {
                return changed("line " + (i + 1) + ": " + noLine.getMessage());
            }
            if (!line.text().equals(lines[i]))
                return changed("line " + (i + 1) + " is not written as a journal writes it");
            if (line.seq() != i) return changed("line " + (i + 1) + " is act " + line.seq() + ", expected " + i);
            if (!line.previous().equals(previous)) return changed("act " + i + " does not follow the act before it");
            if (!line.isWhole()) return changed("act " + i + " was changed: its hash does not match its content");
            previous = line.hash();
            hashes.put((long) i, previous);
        }
        int roots = 0;
        long covered = 0;
        for (int i = (int) acts + 1; i < lines.length - 1; i++, roots++) {
            Matcher root = ROOT.matcher(lines[i]);
            if (!root.matches()) return changed("line " + (i + 1) + " is not a root");
            if (!root.group(2).equals(hashes.get(Long.parseLong(root.group(1)))))
                return changed("root of act " + root.group(1) + " does not match the chain");
            covered = Math.max(covered, Long.parseLong(root.group(1)));
        }
        if (covered < acts) return changed("there is no root that covers act " + acts);
        Matcher end = END.matcher(lines[lines.length - 1]);
        int before = text.lastIndexOf('\n', text.length() - 2) + 1;
        byte[] hashed = Arrays.copyOf(journal, text.substring(0, before).getBytes(StandardCharsets.UTF_8).length);
        if (!end.matches() || !end.group(1).equals(sha256(hashed)))
            return changed("the hash at the end does not match the file: a byte of it was changed");
        int compared = 0;
        for (Map.Entry<Long, String> root : published.entrySet()) {
            if (root.getKey() > acts) continue;
            if (!root.getValue().equals(hashes.get(root.getKey())))
                return changed("the root published for act " + root.getKey() + " does not match this file");
            compared++;
        }
        if (!published.isEmpty() && compared == 0 && acts > 0) return changed("no published root covers this file");
        return new JournalCheck(
                true,
                "WHOLE: commune " + head.group(1) + ", " + acts + " acts, " + roots + " roots in the file, " + compared
                        + " compared with published ones",
                head.group(3));
    }

    private static JournalCheck changed(String where) {
        return new JournalCheck(false, "CHANGED: " + where, "");
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }
}
