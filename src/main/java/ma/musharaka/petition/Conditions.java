package ma.musharaka.petition;

import java.util.List;
import java.util.Optional;
import ma.musharaka.platform.DemoFiles;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The conditions of the law, as the rules file has them. */
@Component
class Conditions {

    private final Rules rules;

    /** @param minimumYears how long an association must have existed, and a day more */
    record Rules(int minimumYears, List<Condition> associations) {}

    Conditions(JsonMapper json) {
        rules = DemoFiles.read(json, "petition/conditions.json", Rules.class).orElseThrow();
    }

    /** What is asked of an association. */
    List<Condition> ofAssociations() {
        return rules.associations();
    }

    Optional<Condition> find(String code) {
        return rules.associations().stream()
                .filter(condition -> condition.code().equals(code))
                .findFirst();
    }

    int minimumYears() {
        return rules.minimumYears();
    }
}
