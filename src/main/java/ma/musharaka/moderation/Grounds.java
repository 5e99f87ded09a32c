package ma.musharaka.moderation;

import java.util.List;
import java.util.Optional;
import ma.musharaka.platform.DemoFiles;
import ma.musharaka.platform.LocalizedText;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The grounds that a decision may cite: a seeded minimum, until the commune's charter is in force. */
@Component
public class Grounds {

    private final Seeded seeded;

    record Seeded(LocalizedText source, boolean confirmed, List<Ground> grounds) {}

    Grounds(JsonMapper json) {
        seeded = DemoFiles.read(json, "moderation/grounds.json", Seeded.class).orElseThrow();
    }

    public List<Ground> inForce() {
        return seeded.grounds();
    }

    public Optional<Ground> find(String code) {
        return seeded.grounds().stream()
                .filter(ground -> ground.code().equals(code))
                .findFirst();
    }

    /** Where the grounds come from, said to those who apply them. */
    public LocalizedText source() {
        return seeded.source();
    }
}
