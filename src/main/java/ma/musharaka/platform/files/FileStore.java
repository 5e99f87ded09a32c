package ma.musharaka.platform.files;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.HexFormat;
import java.util.regex.Pattern;
import ma.musharaka.platform.InputCheck;
import ma.musharaka.platform.InvalidInput;
import ma.musharaka.platform.MusharakaProperties;
import org.apache.tika.Tika;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * Keeps uploaded documents, each under the hash of its content, outside the web root. A file is what its content says,
 * never what its name says; images are made anew, so that the place and device they were taken with do not stay in them.
 */
@Component
public class FileStore {

    /** In bytes, as it is sent. */
    public static final int LARGEST = 5 << 20;

    /** In mebibytes, as people are told. */
    public static final int LARGEST_MEGABYTES = LARGEST >> 20;

    /** In pixels: three times the largest side at which it is shown, for sharp screens. */
    static final int SMALL_EDGE = 126;

    /** In bytes. */
    static final int SMALL_SIZE = 6_000;

    private static final int LONGEST_NAME = 150;
    private static final Tika TIKA = new Tika();
    private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");
    private static final Pattern HARMFUL =
            Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Co}\\p{Cs}\\p{Cn}\\p{Zl}\\p{Zp}\"<>:|?*\\\\/]+");

    private final Path folder;

    @Autowired
    FileStore(MusharakaProperties properties) {
        this(properties.home().resolve("files"));
    }

    FileStore(Path folder) {
        this.folder = folder;
    }

    /**
     * Takes a file.
     *
     * @param name as its owner's device called it
     * @throws InvalidInput in {@code documents}, when it is empty, too big, of a kind that is not taken, or not what its
     *     name says
     */
    public StoredFile store(String name, byte[] content) {
        String known = harmless(name);
        FileKind said = judge(known, content);
        return keep(said, said.isImage() ? cleaned(said, content, known) : content, known);
    }

    /**
     * Takes a picture that stands on every page: made small, and light enough for a slow network.
     *
     * @throws InvalidInput in {@code documents}, when it is no picture, or could not be taken by {@link #store} either
     */
    public StoredFile storeSmall(String name, byte[] content) {
        String known = harmless(name);
        FileKind said = judge(known, content);
        if (!said.isImage()) throw refused("files.no-picture", known);
        return keep(FileKind.PNG, made(() -> CleanImage.small(said, content, SMALL_EDGE, SMALL_SIZE), known), known);
    }

    private static FileKind judge(String known, byte[] content) {
        if (content.length == 0) throw refused("files.empty", known);
        if (content.length > LARGEST) throw refused("files.too-big", known, LARGEST_MEGABYTES);
        FileKind said = FileKind.ofName(known).orElseThrow(() -> refused("files.type", known));
        if (!TIKA.detect(content).equals(said.type())) throw refused("files.lies", known);
        return said;
    }

    private StoredFile keep(FileKind kind, byte[] kept, String name) {
        String hash = hash(kept);
        write(hash, kept);
        return new StoredFile(hash, kind.type(), kept.length, name);
    }

    /**
     * The content of a file.
     *
     * @throws UncheckedIOException when it is not there
     */
    public byte[] read(String hash) {
        try {
            return Files.readAllBytes(path(hash));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /**
     * A file that was taken, with its content.
     *
     * @throws UncheckedIOException when it is not there
     */
    public OpenedFile open(StoredFile file) {
        return new OpenedFile(file.name(), file.type(), read(file.hash()));
    }

    private interface Making {
        byte[] make() throws IOException;
    }

    private static byte[] cleaned(FileKind kind, byte[] content, String name) {
        return made(() -> CleanImage.of(kind, content), name);
    }

    private static byte[] made(Making making, String name) {
        try {
            return making.make();
        } catch (CleanImage.TooLarge bomb) {
            throw refused("files.too-many-pixels", name, CleanImage.LARGEST / 1_000_000);
        } catch (IOException | RuntimeException broken) {
            throw refused("files.unreadable", name);
        }
    }

    /** Whoever kills the process finds the whole file or none. */
    private void write(String hash, byte[] content) {
        Path path = path(hash);
        if (Files.exists(path)) return;
        try {
            Path parent = Files.createDirectories(path.resolveSibling(""));
            Path written = Files.createTempFile(parent, ".new", "");
            try {
                try (FileChannel out = FileChannel.open(written, StandardOpenOption.WRITE)) {
                    ByteBuffer bytes = ByteBuffer.wrap(content);
                    while (bytes.hasRemaining()) out.write(bytes);
                    out.force(true);
                }
                Files.move(written, path, StandardCopyOption.ATOMIC_MOVE);
            } finally {
                Files.deleteIfExists(written);
            }
            try (FileChannel entry = FileChannel.open(parent, StandardOpenOption.READ)) {
                entry.force(true);
            }
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    private Path path(String hash) {
        if (!HASH.matcher(hash).matches()) throw new IllegalArgumentException("no hash: " + hash);
        return folder.resolve(hash.substring(0, 2)).resolve(hash);
    }

    /** The last part of a path, without anything that steers a terminal, a page or the direction of the line. */
    public static String harmless(String name) {
        String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        String shown = HARMFUL.matcher(Normalizer.normalize(last, Normalizer.Form.NFC))
                .replaceAll("")
                .strip();
        if (shown.codePointCount(0, shown.length()) <= LONGEST_NAME) return shown;
        int dot = shown.lastIndexOf('.');
        String extension = dot < 0 || shown.length() - dot > 6 ? "" : shown.substring(dot);
        return shown.substring(0, shown.offsetByCodePoints(0, LONGEST_NAME - extension.length())) + extension;
    }

    private static String hash(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static InvalidInput refused(String key, Object... arguments) {
        try {
            new InputCheck().add("documents", key, arguments).done();
        } catch (InvalidInput said) {
            return said;
        }
        throw new IllegalStateException(key);
    }
}
