package ma.musharaka.opendata;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/**
 * What is sent is first written to a file of its own, as fast as the database gives it: a reader on a slow line, or one
 * who means harm, would otherwise keep a connection to the database as long as they like. So it also has a length, and a
 * tag made of its whole content, before the first byte leaves.
 */
final class Spool implements AutoCloseable {

    private final Path file;
    private final String tag;

    /** Writes the content. */
    interface Content {
        void write(OutputStream out) throws IOException;
    }

    Spool(Content content) throws IOException {
        file = Files.createTempFile("musharaka-open-data-", ".tmp");
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            try (OutputStream out =
                    new BufferedOutputStream(new DigestOutputStream(Files.newOutputStream(file), digest), 1 << 16)) {
                content.write(out);
            }
            tag = tag(digest.digest());
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        } catch (IOException | RuntimeException failed) {
            close();
            throw failed;
        }
    }

    String tag() {
        return tag;
    }

    long length() throws IOException {
        return Files.size(file);
    }

    void copyTo(OutputStream out) throws IOException {
        Files.copy(file, out);
    }

    @Override
    public void close() throws IOException {
        Files.deleteIfExists(file);
    }

    /** As {@code ETag} writes it. */
    static String tag(byte[] digest) {
        return '"'
                + Base64.getUrlEncoder().withoutPadding().encodeToString(digest).substring(0, 22)
                + '"';
    }
}
