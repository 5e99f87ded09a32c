package ma.musharaka.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whoever holds an exported journal can tell whether anything in it was changed. */
class JournalCheckTests {

    private static final Map<Long, String> NO_ROOTS = Map.of();

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 5, 50})
    void aJournalAsItWasExportedIsWhole(int acts) {
        Exported journal = exported(acts);

        JournalCheck check = JournalCheck.of(journal.bytes(), journal.published());

        assertThat(check.said()).startsWith("WHOLE: commune 91010, " + acts + " acts");
        assertThat(check.isWhole()).isTrue();
        assertThat(check.rootsAddress()).isEqualTo("https://beni-mellal.example.ma/api/v1/journal-roots");
    }

    @Test
    void everyChangedByteIsFound() {
        byte[] whole = exported(3).bytes();
        List<String> missed = new ArrayList<>();
        for (int place = 0; place < whole.length; place++)
            for (int wrong : List.of(
                    whole[place] ^ 1,
                    whole[place] ^ 0x20,
                    whole[place] ^ 0x80,
                    0,
                    (int) '\n',
                    (int) '"',
                    (int) '0',
                    (int) 'f')) {
                if ((byte) wrong == whole[place]) continue;
                byte[] changed = whole.clone();
                changed[place] = (byte) wrong;
                if (JournalCheck.of(changed, NO_ROOTS).isWhole()) missed.add("byte " + place + " as " + wrong);
            }

        assertThat(whole).hasSizeGreaterThan(1000);
        assertThat(missed).isEmpty();
    }

    @Test
    void everyByteLeftOutOrPutInIsFound() {
        byte[] whole = exported(2).bytes();
        List<String> missed = new ArrayList<>();
        for (int place = 0; place <= whole.length; place++)
            for (String added : List.of(" ", "\n", "0", "\r")) {
                String before = new String(whole, 0, place, StandardCharsets.UTF_8);
                String after = new String(whole, place, whole.length - place, StandardCharsets.UTF_8);
                if (JournalCheck.of(bytes(before + added + after), NO_ROOTS).isWhole()) missed.add("added at " + place);
                if (!after.isEmpty()
                        && JournalCheck.of(bytes(before + after.substring(1)), NO_ROOTS)
                                .isWhole()) missed.add("left out at " + place);
            }

        assertThat(missed).isEmpty();
    }

    @Test
    void aJournalCutOffAnywhereIsFound() {
        byte[] whole = exported(3).bytes();

        for (int length = 0; length < whole.length; length++)
            assertThat(JournalCheck.of(Arrays.copyOf(whole, length), NO_ROOTS).isWhole())
                    .as("the first %d bytes", length)
                    .isFalse();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5})
    void anActTakenOutIsFoundThoughTheFileIsMadeToFit(int act) {
        List<String> lines = exported(5).lines();
        lines.remove(act);
        lines.set(0, head(4));

        assertChanged(closed(lines), NO_ROOTS);
    }

    @Test
    void actsInAnotherOrderAreFound() {
        List<String> lines = exported(5).lines();
        Collections.swap(lines, 2, 3);

        assertThat(assertChanged(closed(lines), NO_ROOTS)).contains("line 3 is act 3, expected 2");
    }

    @Test
    void anActWrittenTwiceIsFound() {
        List<String> lines = exported(5).lines();
        lines.add(3, lines.get(3));
        lines.set(0, head(6));

        assertChanged(closed(lines), NO_ROOTS);
    }

    @Test
    void anActOfAnotherJournalIsFound() {
        List<String> lines = exported(5).lines();
        JournalLine stranger = act(3, JournalLine.parse(lines.get(2)).previous(), "petition.filed");
        lines.set(3, stranger.text());

        assertThat(assertChanged(closed(lines), NO_ROOTS)).contains("act 3 does not follow the act before it");
    }

    @Test
    void anActThatSaysSomethingElseIsFoundThoughTheFileIsMadeToFit() {
        List<String> lines = exported(5).lines();
        lines.set(2, lines.get(2).replace("proposal.submitted", "proposal.refused"));

        assertThat(assertChanged(closed(lines), NO_ROOTS)).contains("act 2 was changed");
    }

    @Test
    void anActSealedAnewDoesNotFitTheNextOne() {
        List<String> lines = exported(5).lines();
        lines.set(
                2,
                act(2, JournalLine.parse(lines.get(2)).previous(), "proposal.refused")
                        .text());

        assertThat(assertChanged(closed(lines), NO_ROOTS)).contains("act 3 does not follow the act before it");
    }

    @Test
    void aLineWrittenInAnotherWayIsFound() {
        List<String> lines = exported(5).lines();
        lines.set(2, lines.get(2).replace("\"seq\":2", "\"seq\":02"));

        assertThat(assertChanged(closed(lines), NO_ROOTS)).contains("line 3 is not written as a journal writes it");
    }

    @Test
    void anActAddedAtTheEndIsFoundWhereNoRootCoversIt() {
        List<String> lines = exported(5).lines();
        lines.add(
                6,
                act(6, JournalLine.parse(lines.get(5)).hash(), "proposal.submitted")
                        .text());
        lines.set(0, head(6));

        assertChanged(closed(lines), NO_ROOTS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "{}", "{\"root\":1}"})
    void aLineAddedAfterTheLastIsFound(String added) {
        assertChanged(bytes(exported(5).text() + added + "\n"), NO_ROOTS);
    }

    @Test
    void aRootThatDoesNotMatchItsActIsFound() {
        List<String> lines = exported(5).lines();
        lines.set(6, root(5, "f".repeat(64)));

        assertThat(assertChanged(closed(lines), NO_ROOTS)).contains("root of act 5 does not match the chain");
    }

    @Test
    void aRootOfAnActThatIsNotThereIsFound() {
        List<String> lines = exported(5).lines();
        lines.add(7, root(6, "f".repeat(64)));

        assertThat(assertChanged(closed(lines), NO_ROOTS)).contains("root of act 6");
    }

    @Test
    void actsWithoutAnyRootAreFound() {
        List<String> lines = exported(5).lines();
        lines.remove(6);

        assertThat(assertChanged(closed(lines), NO_ROOTS)).contains("there is no root");
    }

    @Test
    void aChainRewrittenAsAWholeFitsItselfButNotWhatWasPublished() {
        Exported told = exported(5);
        Exported rewritten = exported(5, "petition.filed");

        assertThat(JournalCheck.of(rewritten.bytes(), NO_ROOTS).isWhole()).isTrue();
        assertThat(assertChanged(rewritten.bytes(), told.published()))
                .contains("the root published for act 5 does not match");
    }

    @Test
    void aChainRewrittenBeforeAnOldRootIsFoundThoughLaterRootsAreNotKnown() {
        Exported told = exported(5);
        Exported rewritten = exported(9, "petition.filed");

        assertThat(assertChanged(rewritten.bytes(), told.published())).contains("act 5");
    }

    @Test
    void aJournalThatHasGrownSinceItsRootsWereKeptIsWhole() {
        assertThat(JournalCheck.of(exported(9).bytes(), exported(5).published()).said())
                .startsWith("WHOLE")
                .endsWith("1 compared with published ones");
    }

    @Test
    void rootsThatCoverNothingOfTheFileProveNothing() {
        assertThat(assertChanged(exported(5).bytes(), exported(9).published()))
                .contains("no published root covers this file");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n", "journal\n", "{}\n", "\uFEFF{}\n"})
    void whatIsNoJournalIsNotWhole(String text) {
        assertChanged(bytes(text), NO_ROOTS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "1", "4", "6", "999999999999999999"})
    void aHeadThatCountsWronglyIsFound(String acts) {
        List<String> lines = exported(5).lines();
        lines.set(0, lines.getFirst().replace("\"acts\":5", "\"acts\":" + acts));

        assertChanged(closed(lines), NO_ROOTS);
    }

    @Test
    void theCommandSaysZeroForAWholeJournalAndWhereToFindItsPublishedRoots() throws IOException {
        Path file = Files.write(folder.resolve("journal.jsonl"), exported(5).bytes());
        StringBuilder said = new StringBuilder();

        assertThat(VerifyJournal.run(new String[] {file.toString()}, said)).isZero();
        assertThat(said)
                .contains(
                        "WHOLE: commune 91010, 5 acts", "--roots https://beni-mellal.example.ma/api/v1/journal-roots");
    }

    @Test
    void theCommandComparesWithRootsKeptElsewhere() throws IOException {
        Path file = Files.write(folder.resolve("journal.jsonl"), exported(5).bytes());
        Path kept = Files.writeString(folder.resolve("roots.json"), asPublished(exported(5)));
        Path others = Files.writeString(folder.resolve("others.json"), asPublished(exported(5, "petition.filed")));
        StringBuilder said = new StringBuilder();

        assertThat(VerifyJournal.run(new String[] {file.toString(), "--roots", kept.toString()}, said))
                .isZero();
        assertThat(said).contains("1 compared with published ones").doesNotContain("add: --roots");
        assertThat(VerifyJournal.run(new String[] {file.toString(), "--roots", others.toString()}, said))
                .isOne();
        assertThat(said).contains("CHANGED: the root published for act 5");
    }

    @Test
    void theCommandSaysOneForAChangedByte() throws IOException {
        byte[] bytes = exported(5).bytes();
        bytes[bytes.length / 2] ^= 1;
        Path file = Files.write(folder.resolve("journal.jsonl"), bytes);
        StringBuilder said = new StringBuilder();

        assertThat(VerifyJournal.run(new String[] {file.toString()}, said)).isOne();
        assertThat(said).startsWith("CHANGED: ");
    }

    @Test
    void theCommandDoesNotSayWholeWhenTheRootsItWasToldToUseAreNone() throws IOException {
        Path file = Files.write(folder.resolve("journal.jsonl"), exported(5).bytes());
        for (String roots : List.of("", "<html>not found</html>", "{\"items\":[],\"total\":0}")) {
            Path none = Files.writeString(folder.resolve("roots.json"), roots);
            StringBuilder said = new StringBuilder();

            assertThat(VerifyJournal.run(new String[] {file.toString(), "--roots", none.toString()}, said))
                    .as(roots)
                    .isNotZero();
            assertThat(said.toString()).doesNotContain("WHOLE");
        }
    }

    @Test
    void theCommandSaysTwoForWhatCannotBeRead() throws IOException {
        Path file = Files.write(folder.resolve("journal.jsonl"), exported(1).bytes());
        String missing = folder.resolve("missing.jsonl").toString();
        StringBuilder said = new StringBuilder();

        assertThat(VerifyJournal.run(new String[] {missing}, said)).isEqualTo(2);
        assertThat(VerifyJournal.run(new String[] {folder.toString()}, said)).isEqualTo(2);
        assertThat(VerifyJournal.run(new String[] {file.toString(), "--roots", missing}, said))
                .isEqualTo(2);
        assertThat(VerifyJournal.run(new String[] {"http://"}, said)).isEqualTo(2);
        assertThat(VerifyJournal.run(new String[] {"a\0b"}, said)).isEqualTo(2);
        assertThat(said).contains("cannot be read: NoSuchFileException").doesNotContain("WHOLE", "CHANGED");
    }

    @Test
    void theCommandSaysHowItIsUsed() {
        for (String[] arguments :
                List.of(new String[0], new String[] {"a", "b"}, new String[] {"a", "--root", "b"}, new String[] {
                    "a", "--roots", "b", "c"
                })) {
            StringBuilder said = new StringBuilder();

            assertThat(VerifyJournal.run(arguments, said)).isEqualTo(2);
            assertThat(said).startsWith("usage: verify-journal FILE|URL [--roots FILE|URL]");
        }
    }

    /** A journal with one root, of its last act, and the root as the commune published it. */
    private record Exported(String text, Map<Long, String> published) {

        byte[] bytes() {
            return JournalCheckTests.bytes(text);
        }

        /** Without the line that closes the file. */
        List<String> lines() {
            List<String> lines = new ArrayList<>(text.lines().toList());
            lines.removeLast();
            return lines;
        }
    }

    private static Exported exported(int acts) {
        return exported(acts, "proposal.submitted");
    }

    private static Exported exported(int acts, String fact) {
        List<String> lines = new ArrayList<>(List.of(head(acts)));
        Map<Long, String> published = new TreeMap<>();
        String previous = JournalLine.GENESIS;
        for (int seq = 1; seq <= acts; seq++) {
            JournalLine line = act(seq, previous, fact);
            lines.add(line.text());
            previous = line.hash();
        }
        if (acts > 0) {
            lines.add(root(acts, previous));
            published.put((long) acts, previous);
        }
        return new Exported(new String(closed(lines), StandardCharsets.UTF_8), published);
    }

    private static String head(int acts) {
        return "{\"journal\":\"musharaka-1\",\"commune\":\"91010\",\"acts\":" + acts
                + ",\"roots\":\"https://beni-mellal.example.ma/api/v1/journal-roots\"}";
    }

    private static JournalLine act(long seq, String previous, String fact) {
        return JournalLine.sealed(
                seq,
                new UUID(7, seq).toString(),
                "2023-03-14T10:00:00.00000" + seq % 10 + "Z",
                fact,
                "proposal",
                new UUID(9, seq).toString(),
                "WEB",
                JournalLine.sha256("salt" + seq),
                JournalLine.measures(Map.of("published", 1L, "a", seq)),
                previous);
    }

    private static String root(long seq, String hash) {
        return "{\"root\":" + seq + ",\"hash\":\"" + hash + "\",\"publishedAt\":\"2023-03-14T11:00:00Z\"}";
    }

    /** What a forger can do as well as we: the hash at the end that fits the lines. */
    private static byte[] closed(List<String> lines) {
        String text = String.join("\n", lines) + "\n";
        try {
            String hash = HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(bytes(text)));
            return bytes(text + "{\"sha256\":\"" + hash + "\"}\n");
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }

    private static String asPublished(Exported journal) {
        StringBuilder list = new StringBuilder("{\"items\":[");
        journal.published()
                .forEach((seq, hash) -> list.append("{\"seq\":")
                        .append(seq)
                        .append(",\"hash\":\"")
                        .append(hash)
                        .append("\",\"publishedAt\":\"2023-03-14T11:00:00Z\"}"));
        return list.append("],\"page\":0,\"size\":50,\"total\":1}").toString();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String assertChanged(byte[] journal, Map<Long, String> published) {
        JournalCheck check = JournalCheck.of(journal, published);
        assertThat(check.isWhole()).as(check.said()).isFalse();
        assertThat(check.said()).startsWith("CHANGED: ");
        return check.said();
    }
}
