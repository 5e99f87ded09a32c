package ma.musharaka.counter;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import ma.musharaka.platform.DemoFiles;
import ma.musharaka.platform.Translator;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The wordings of the counter's consent, of which the newest that has begun holds. */
@Component
class ConsentWordings {

    private final List<ConsentWording> wordings;
    private final Clock clock;

    record Kept(List<ConsentWording> wordings) {}

    ConsentWordings(JsonMapper json, Clock clock) {
        this.wordings = DemoFiles.read(json, "counter/consent.json", Kept.class)
                .orElseThrow()
                .wordings();
        this.clock = clock;
    }

    ConsentWording now() {
        LocalDate today = LocalDate.now(clock.withZone(Translator.ZONE));
        return wordings.stream()
                .filter(wording -> !wording.from().isAfter(today))
                .max(Comparator.comparing(ConsentWording::from))
                .orElseGet(wordings::getFirst);
    }
}
