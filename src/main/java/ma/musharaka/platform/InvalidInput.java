package ma.musharaka.platform;

import java.util.List;

/** What someone gave cannot be taken as it is; each violation says where and why, for the field's own message. */
public class InvalidInput extends RuntimeException {

    private final transient List<Violation> violations;

    /**
     * @param field name of the field in the form's record
     * @param key text key of the sentence
     * @param arguments numbers and words for the sentence
     */
    public record Violation(String field, String key, Object... arguments) {}

    public InvalidInput(List<Violation> violations) {
        super(violations.stream().map(v -> v.field() + ": " + v.key()).toList().toString());
        this.violations = List.copyOf(violations);
    }

    /** One fault alone. */
    public InvalidInput(String field, String key, Object... arguments) {
        this(List.of(new Violation(field, key, arguments)));
    }

    public List<Violation> violations() {
        return violations;
    }
}
