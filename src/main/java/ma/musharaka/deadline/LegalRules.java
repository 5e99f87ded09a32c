package ma.musharaka.deadline;

import java.util.List;
import java.util.Optional;
import ma.musharaka.platform.DemoFiles;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The time limits of the law, as the rules file has them. */
@Component
class LegalRules {

    private final Rules rules;

    record Rules(List<LegalRule> rules, Sessions sessions) {}

    LegalRules(JsonMapper json) {
        rules = DemoFiles.read(json, "deadline/rules.json", Rules.class).orElseThrow();
    }

    List<LegalRule> all() {
        return rules.rules();
    }

    Optional<LegalRule> find(String code) {
        return rules.rules().stream().filter(rule -> rule.code().equals(code)).findFirst();
    }

    Sessions sessions() {
        return rules.sessions();
    }

    /** The clocks that a fact starts. */
    List<LegalRule> startedBy(String fact) {
        return rules.rules().stream()
                .filter(rule -> rule.startedBy().contains(fact))
                .toList();
    }

    /** The clocks that a fact stops. */
    List<LegalRule> metBy(String fact) {
        return rules.rules().stream()
                .filter(rule -> rule.metBy().contains(fact))
                .toList();
    }
}
