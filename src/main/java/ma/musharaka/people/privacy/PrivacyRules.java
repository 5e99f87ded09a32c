package ma.musharaka.people.privacy;

import java.util.List;
import java.util.Optional;
import ma.musharaka.platform.DemoFiles;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** What is done with personal data, for how long, and what people agree to: as the data files have it. */
@Component
public class PrivacyRules {

    /** How long a person may think over the closing of their account. */
    static final String CLOSING = "closing";

    /** The consent that opening an account asks for. */
    public static final String REGISTRATION = "registration";

    private final List<Processing> processings;
    private final List<RetentionRule> retention;
    private final List<ConsentText> consents;

    record Register(List<Processing> processings) {}

    record Retained(List<RetentionRule> rules) {}

    record Agreed(List<ConsentText> texts) {}

    PrivacyRules(JsonMapper json) {
        processings = DemoFiles.read(json, "people/processing.json", Register.class)
                .orElseThrow()
                .processings();
        retention = DemoFiles.read(json, "people/retention.json", Retained.class)
                .orElseThrow()
                .rules();
        consents = DemoFiles.read(json, "people/consents.json", Agreed.class)
                .orElseThrow()
                .texts();
    }

    public List<Processing> processings() {
        return processings;
    }

    /** What a person may object to. */
    public List<Processing> opposable() {
        return processings.stream().filter(Processing::opposable).toList();
    }

    public List<RetentionRule> retention() {
        return retention;
    }

    public Optional<RetentionRule> retention(String code) {
        return retention.stream().filter(rule -> rule.code().equals(code)).findFirst();
    }

    public List<ConsentText> consents() {
        return consents;
    }

    /** @throws IllegalArgumentException when there is no such text */
    public ConsentText consent(String code) {
        return consents.stream()
                .filter(text -> text.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no consent text " + code));
    }
}
