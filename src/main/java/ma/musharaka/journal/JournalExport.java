package ma.musharaka.journal;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import ma.musharaka.platform.CommuneScope;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Writes a commune's journal out, line by line: a first line that says what it is, the acts in the order of the chain,
 * the published roots, and a last line with the hash of all the bytes before it. Nothing in it is personal.
 */
@Component
class JournalExport {

    private static final int BATCH = 1000;

    private final JournalEntries entries;
    private final JournalRoots roots;

    JournalExport(JournalEntries entries, JournalRoots roots) {
        this.entries = entries;
        this.roots = roots;
    }

    /** @param origin address of the commune's site, where its roots are published */
    @Transactional(readOnly = true)
    public void write(OutputStream out, String origin) throws IOException {
        Written written = new Written(out);
        long upTo = roots.findFirstByOrderBySeqDesc().map(JournalRoot::seq).orElse(0L);
        written.line("{\"journal\":\"musharaka-1\",\"commune\":\"" + CommuneScope.current() + "\",\"acts\":" + upTo
                + ",\"roots\":\"" + origin + "/api/v1/journal-roots\"}");
        long after = 0;
        while (after < upTo) {
            List<Object[]> batch = entries.findSealed(after, upTo, Limit.of(BATCH));
            if (batch.isEmpty()) throw new IllegalStateException("the chain has a gap after " + after);
            for (Object[] row : batch) {
                JournalSeal seal = (JournalSeal) row[1];
                JournalLine line = ((JournalEntry) row[0]).line(seal.seq(), seal.previous());
                // the stored hash, not a new one: a row changed behind our back must be found, not healed
                written.line(new JournalLine(
                                line.seq(),
                                line.entry(),
                                line.at(),
                                line.fact(),
                                line.kind(),
                                line.subject(),
                                line.channel(),
                                line.actor(),
                                line.measures(),
                                line.previous(),
                                seal.hash())
                        .text());
                after = seal.seq();
            }
        }
        for (JournalRoot root : roots.findBySeqLessThanEqualOrderBySeq(upTo)) written.line(root.text());
        written.last();
    }

    private static final class Written {
        private final OutputStream out;
        private final MessageDigest digest;

        Written(OutputStream out) {
            this.out = out;
            try {
                digest = MessageDigest.getInstance("SHA-256");
            } catch (NoSuchAlgorithmException everyJdkHasIt) {
                throw new IllegalStateException(everyJdkHasIt);
            }
        }

        void line(String text) throws IOException {
            byte[] bytes = (text + "\n").getBytes(StandardCharsets.UTF_8);
            digest.update(bytes);
            out.write(bytes);
        }

        void last() throws IOException {
            out.write(("{\"sha256\":\"" + HexFormat.of().formatHex(digest.digest()) + "\"}\n")
                    .getBytes(StandardCharsets.UTF_8));
        }
    }
}
