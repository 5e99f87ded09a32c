package ma.musharaka.counter;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import ma.musharaka.platform.Channel;
import ma.musharaka.platform.files.StoredFile;
import org.jspecify.annotations.Nullable;

/**
 * What a clerk writes down.
 *
 * @param key made with the form; the same key is the same entry, however often it is sent
 * @param kind of the act
 * @param values of the act's own fields
 * @param name of the person, as on the paper
 * @param contact an address or a mobile number; may be empty
 * @param actedOn the day on the paper, or of the visit
 * @param consented whether the consent was read out and given
 */
public record CounterDraft(
        UUID key,
        String kind,
        Map<String, String> values,
        String name,
        String contact,
        Channel channel,
        @Nullable LocalDate actedOn,
        boolean consented,
        @Nullable StoredFile scan) {

    public static final int LONGEST_NAME = 300;

    public CounterDraft {
        values = Map.copyOf(values);
    }

    CounterAct.Paper paper() {
        return new CounterAct.Paper(values, channel, actedOn);
    }
}
