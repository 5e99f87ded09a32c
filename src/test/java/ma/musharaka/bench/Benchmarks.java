package ma.musharaka.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** BENCHMARKS.md: a section for each bench, the newest measurement in place of the one before. */
final class Benchmarks {

    private static final Path FILE = Path.of("BENCHMARKS.md");
    private static final String HEAD = """
            # Benchmarks

            Written by `./musharaka bench NAME`, each section as it was measured last.
            """;

    private Benchmarks() {}

    static void write(String name, String section) throws IOException {
        String file = Files.exists(FILE) ? Files.readString(FILE) : HEAD;
        String own = "## " + name + "\n\n" + section.strip() + "\n";
        Matcher old = Pattern.compile("(?ms)^## " + Pattern.quote(name) + "\n.*?(?=^## |\\z)")
                .matcher(file);
        String whole = old.find()
                ? file.substring(0, old.start())
                        + own
                        + (old.end() < file.length() ? "\n" : "")
                        + file.substring(old.end())
                : file.stripTrailing() + "\n\n" + own;
        Path fresh = Path.of("target", "bench", "BENCHMARKS.md.new");
        Files.writeString(fresh, whole);
        Files.move(fresh, FILE, StandardCopyOption.REPLACE_EXISTING);
    }
}
