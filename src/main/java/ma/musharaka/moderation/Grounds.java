package ma.musharaka.moderation;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import ma.musharaka.platform.DemoFiles;
import ma.musharaka.platform.LocalizedText;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The grounds that a decision may cite: a seeded minimum, and what other rooms put in force, such as the charter. */
@Component
public class Grounds {

    private final Seeded seeded;
    private final List<GroundSource> sources;

    record Seeded(LocalizedText source, boolean confirmed, List<Ground> grounds) {}

    Grounds(JsonMapper json, List<GroundSource> sources) {
        this.sources = sources;
        seeded = DemoFiles.read(json, "moderation/grounds.json", Seeded.class).orElseThrow();
    }

    public List<Ground> inForce() {
        return Stream.concat(seeded.grounds().stream(), sources.stream().flatMap(source -> source.inForce().stream()))
                .toList();
    }

    public Optional<Ground> find(String code) {
        return seeded.grounds().stream()
                .filter(ground -> ground.code().equals(code))
                .findFirst()
                .or(() -> sources.stream()
                        .flatMap(source -> source.find(code).stream())
                        .findFirst());
    }

    /** Where the grounds come from, said to those who apply them. */
    public LocalizedText source() {
        return seeded.source();
    }
}
