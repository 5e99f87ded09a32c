package ma.musharaka.platform;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import tools.jackson.databind.json.JsonMapper;

/** The demonstration's data files of one commune. */
public record DemoFiles(String slug, JsonMapper json) {

    /** The commune's own file, where it has one. */
    public <T> Optional<T> own(String name, Class<T> type) {
        return read(json, "demo/" + slug + "/" + name + ".json", type);
    }

    /** The commune's own spreadsheet, where it has one. */
    public Optional<byte[]> sheet(String name) {
        String path = "demo/" + slug + "/" + name + ".csv";
        try (InputStream in = DemoFiles.class.getClassLoader().getResourceAsStream(path)) {
            return in == null ? Optional.empty() : Optional.of(in.readAllBytes());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** A file of the house, by its path among the resources. */
    public static <T> Optional<T> read(JsonMapper json, String path, Class<T> type) {
        try (InputStream in = DemoFiles.class.getClassLoader().getResourceAsStream(path)) {
            return in == null ? Optional.empty() : Optional.of(json.readValue(in, type));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
