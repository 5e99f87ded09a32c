package ma.musharaka.platform.database;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.util.FileSystemUtils;

/**
 * A directory that appears whole or not at all: it is filled under another name beside its place, written to the disk
 * and renamed. Whoever makes one holds the lock of its place, so that whatever lies there under such another name was
 * left by a process that was killed.
 */
final class NewDirectory {

    private static final String SUFFIX = ".new-";

    private NewDirectory() {}

    @FunctionalInterface
    interface Filling {
        void fill(Path directory) throws IOException, InterruptedException;
    }

    static void create(Path place, Filling filling) throws IOException, InterruptedException {
        Path parent = place.resolveSibling(".").normalize();
        Path fresh = Files.createTempDirectory(parent, place.getFileName() + SUFFIX);
        try {
            filling.fill(fresh);
            writeThrough(fresh);
            Files.move(fresh, place, StandardCopyOption.ATOMIC_MOVE);
            force(parent);
        } finally {
            FileSystemUtils.deleteRecursively(fresh); // there only after a failure
        }
    }

    /** What was begun for this place by processes that did not live to finish it. */
    static List<Path> leftovers(Path place) throws IOException {
        String prefix = place.getFileName() + SUFFIX;
        try (Stream<Path> siblings = Files.list(place.resolveSibling("."))) {
            return siblings.map(Path::normalize)
                    .filter(sibling -> String.valueOf(sibling.getFileName()).startsWith(prefix))
                    .toList();
        }
    }

    /** Without this a power cut soon after the rename could leave the new name with empty files. */
    private static void writeThrough(Path directory) throws IOException {
        List<Path> paths;
        try (Stream<Path> walk = Files.walk(directory)) {
            paths = walk.toList();
        }
        for (Path path : paths) {
            force(path);
        }
    }

    private static void force(Path path) throws IOException {
        try (FileChannel channel = FileChannel.open(path, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }
}
