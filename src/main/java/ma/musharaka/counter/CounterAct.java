package ma.musharaka.counter;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import ma.musharaka.journal.ReceiptCode;
import ma.musharaka.platform.Channel;
import ma.musharaka.platform.LocalizedText;
import ma.musharaka.platform.SubjectRef;
import org.jspecify.annotations.Nullable;

/** Port: what a clerk can record for a person without an account, such as a proposal or a signature. */
public interface CounterAct {

    /** Kind of the subjects that it makes; the text key {@code kind.<kind>} names it. */
    String kind();

    /** Where it stands among the acts to choose from: what is brought most often comes first. */
    int order();

    /** What the clerk fills in, in order. */
    List<Field> fields();

    /** Text key of the sentence that says why nothing of the kind can be recorded here now. */
    default Optional<String> closedBecause() {
        return Optional.empty();
    }

    /** Whether the room tells the person by itself, at the address that they left. */
    default boolean tellsPerson() {
        return false;
    }

    /** @throws ma.musharaka.platform.InvalidInput with a fault for each field that cannot be taken */
    void check(Paper paper);

    /**
     * What makes two entries of one name look alike. Nothing that must not be kept: a digest of it is.
     *
     * @param values that were checked
     */
    default Map<String, String> alike(Map<String, String> values) {
        return values;
    }

    /** What there can be one entry of, whoever's name is on it; nothing where there can be many. */
    default Optional<String> onlyOnce(Map<String, String> values) {
        return Optional.empty();
    }

    /**
     * Records the act, in the caller's transaction. It has the same effect as by the web, for a person whom no account
     * stands for.
     *
     * @throws ma.musharaka.platform.InvalidInput with a fault for each field that cannot be taken
     */
    Recorded record(Paper paper, UUID clerk);

    /**
     * Takes the act back, in the caller's transaction: what is public is shown no more, nothing is erased.
     *
     * @throws ma.musharaka.platform.InvalidInput in {@code because}, when it is too late for that
     */
    void withdraw(UUID subject, String because, UUID clerk);

    /** The person has an account now, and has shown that the act is theirs. */
    void claim(UUID subject, UUID person);

    /**
     * What the clerk has before them.
     *
     * @param values of the act's own fields
     * @param actedOn the day on the paper, or of the visit; nothing when none could be read
     */
    record Paper(
            Map<String, String> values,
            Channel channel,
            @Nullable LocalDate actedOn) {}

    /** What was recorded. */
    record Recorded(SubjectRef subject, ReceiptCode receipt) {}

    /** What a field can be chosen from. */
    record Option(String code, LocalizedText title) {}

    /**
     * Something to fill in.
     *
     * @param name of the value, and of the column of a list
     * @param helpKey text key of a word of help; empty for none
     * @param lines whether it is a longer text
     * @param optional whether a list may go without its column
     * @param options what there is to choose from; empty for something written
     */
    record Field(String name, String labelKey, String helpKey, boolean lines, boolean optional, List<Option> options) {

        public static Field line(String name, String labelKey) {
            return line(name, labelKey, "");
        }

        public static Field line(String name, String labelKey, String helpKey) {
            return new Field(name, labelKey, helpKey, false, false, List.of());
        }

        public static Field optionalLine(String name, String labelKey, String helpKey) {
            return new Field(name, labelKey, helpKey, false, true, List.of());
        }

        public static Field text(String name, String labelKey) {
            return new Field(name, labelKey, "", true, false, List.of());
        }

        public static Field choice(String name, String labelKey, List<Option> options) {
            return new Field(name, labelKey, "", false, false, List.copyOf(options));
        }
    }
}
