package ma.musharaka.deadline;

import java.util.List;
import ma.musharaka.platform.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * A time limit as the rules file has it.
 *
 * @param code by which other rooms and other systems name it
 * @param amount how many days, months or sessions
 * @param law number of the law
 * @param source where the figure was found; empty while no source was
 * @param confirmed whether a source confirms it; an unconfirmed rule is applied, and every page that does so says it
 * @param roll what moves an end on a closed day to the next working day; nothing where no source says that it moves
 * @param note what is contested about it
 * @param startedBy codes of the facts that start this clock on their subject
 * @param metBy codes of the facts that stop it
 */
public record LegalRule(
        String code,
        LocalizedText title,
        Counting counting,
        int amount,
        String law,
        String article,
        String source,
        boolean confirmed,
        @Nullable Roll roll,
        @Nullable LocalizedText note,
        List<String> startedBy,
        List<String> metBy) {

    /** The article that an end on a closed day moves by. */
    public record Roll(String article, String source) {}

    public LegalRule {
        if (amount < 1) throw new IllegalArgumentException(code + " counts nothing");
        if (counting == Counting.NEXT_SESSION && amount != 1)
            throw new IllegalArgumentException(code + " counts more than the next session");
        startedBy = startedBy == null ? List.of() : List.copyOf(startedBy);
        metBy = metBy == null ? List.of() : List.copyOf(metBy);
    }

    /** The law and its article, the same in every language. */
    public String citation() {
        return law + ", art. " + article;
    }

    /** Whether days off change when it ends. */
    boolean needsWorkingDays() {
        return counting == Counting.WORKING_DAYS || roll != null;
    }

    /** The same rule with as many days more as its clock stood still. */
    LegalRule longer(int days) {
        return days == 0
                ? this
                : new LegalRule(
                        code,
                        title,
                        counting,
                        amount + days,
                        law,
                        article,
                        source,
                        confirmed,
                        roll,
                        note,
                        startedBy,
                        metBy);
    }
}
