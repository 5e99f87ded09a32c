package ma.musharaka.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** On what, and how busy it was: figures without it say little. */
final class Machine {

    private Machine() {}

    static String describe() throws IOException {
        return "%s, %d cores, %.0f GiB; %s; JDK %s"
                .formatted(
                        field("/proc/cpuinfo", "model name"),
                        Runtime.getRuntime().availableProcessors(),
                        Double.parseDouble(field("/proc/meminfo", "MemTotal").replaceAll("\\D", "")) / (1 << 20),
                        field("/etc/os-release", "PRETTY_NAME").replace("\"", ""),
                        Runtime.version())
                .strip();
    }

    /** The mean number of processes that wanted a core, over 1, 5 and 15 minutes. */
    static String load() throws IOException {
        Path file = Path.of("/proc/loadavg");
        if (!Files.exists(file)) return "unknown";
        return String.join(" ", List.of(Files.readString(file).split(" ")).subList(0, 3));
    }

    private static String field(String file, String name) throws IOException {
        Path path = Path.of(file);
        if (!Files.exists(path)) return "unknown";
        return Files.readAllLines(path).stream()
                .filter(line -> line.startsWith(name))
                .map(line -> line.replaceFirst("^[^:=]*[:=]\\s*", ""))
                .findFirst()
                .orElse("unknown");
    }
}
