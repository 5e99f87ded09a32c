package ma.musharaka.platform.keys;

import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Map;
import java.util.Properties;

/** The demonstration's own keys, made once and kept beside its data for its owner's eyes only. */
record KeyFile(Path path) {

    private static final String NAME = "demo";

    static KeyFile of(Path home) {
        return new KeyFile(home.resolve("keys.properties"));
    }

    KeyProperties keys() {
        try {
            if (!Files.exists(path)) make();
            Properties kept = new Properties();
            try (Reader reader = Files.newBufferedReader(path)) {
                kept.load(reader);
            }
            return new KeyProperties(
                    NAME, Map.of(NAME, kept.getProperty("encryption", "")), kept.getProperty("mark", ""));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private void make() throws IOException {
        Properties fresh = new Properties();
        fresh.setProperty("encryption", random());
        fresh.setProperty("mark", random());
        StringWriter text = new StringWriter();
        fresh.store(text, null);
        Path folder = Files.createDirectories(path.toAbsolutePath().resolveSibling(""));
        // nobody else reads it at any moment, and whoever kills the process finds the whole file or none
        Path written = Files.createTempFile(
                folder,
                ".keys",
                "",
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(written, text.toString());
        Files.move(written, path, StandardCopyOption.ATOMIC_MOVE);
    }

    private static String random() {
        byte[] bytes = new byte[32];
        new SecureRandom().nextBytes(bytes);
        return Base64.getEncoder().encodeToString(bytes);
    }
}
