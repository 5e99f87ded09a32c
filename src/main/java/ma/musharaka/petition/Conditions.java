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
    record Rules(int minimumYears, int collectingDays, Thresholds thresholds, List<Condition> associations) {}

    /** How many signatures a petition needs, by the commune's population; whether a source confirms it. */
    record Thresholds(int under35000, int other, int arrondissements, boolean confirmed, String source) {}

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

    /** How long a petition can be signed: no source gives a limit, the file says so. */
    int collectingDays() {
        return rules.collectingDays();
    }

    int threshold(int population, boolean hasArrondissements) {
        Thresholds asked = rules.thresholds();
        if (hasArrondissements) return asked.arrondissements();
        return population < 35_000 ? asked.under35000() : asked.other();
    }

    int minimumYears() {
        return rules.minimumYears();
    }
}
