package ma.musharaka.counter;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import ma.musharaka.journal.ReceiptCode;
import ma.musharaka.platform.Channel;
import ma.musharaka.platform.LocalizedText;
import ma.musharaka.platform.SubjectRef;

/** Port: what a clerk can record for a person without an account, such as a proposal or a signature. */
public interface CounterAct {

    /** Kind of the subjects that it makes; the text key {@code kind.<kind>} names it. */
    String kind();

    /** What the clerk fills in, in order. */
    List<Field> fields();

    /** @throws ma.musharaka.platform.InvalidInput with a fault for each field that cannot be taken */
    void check(Map<String, String> values);

    /**
     * Records the act, in the caller's transaction. It has the same effect as by the web, for a person whom no account
     * stands for.
     *
     * @throws ma.musharaka.platform.InvalidInput with a fault for each field that cannot be taken
     */
    Recorded record(Map<String, String> values, UUID clerk, Channel channel);

    /** Takes the act back, in the caller's transaction: what is public is shown no more, nothing is erased. */
    void withdraw(UUID subject, String because, UUID clerk);

    /** The person has an account now, and has shown that the act is theirs. */
    void claim(UUID subject, UUID person);

    /** What was recorded. */
    record Recorded(SubjectRef subject, ReceiptCode receipt) {}

    /** What a field can be chosen from. */
    record Option(String code, LocalizedText title) {}

    /**
     * Something to fill in.
     *
     * @param name of the value, and of the column of a list
     * @param lines whether it is a longer text
     * @param options what there is to choose from; empty for something written
     */
    record Field(String name, String labelKey, boolean lines, List<Option> options) {

        public static Field line(String name, String labelKey) {
            return new Field(name, labelKey, false, List.of());
        }

        public static Field text(String name, String labelKey) {
            return new Field(name, labelKey, true, List.of());
        }

        public static Field choice(String name, String labelKey, List<Option> options) {
            return new Field(name, labelKey, false, List.copyOf(options));
        }
    }
}
