package ma.musharaka.platform.ui;

import gg.jte.Content;
import java.util.List;
import ma.musharaka.platform.reading.ReadingRequest;
import org.jspecify.annotations.Nullable;

/** Port: what people can take part in today, said first on the commune's home page. */
public interface OpenNow {

    List<Item> items(ReadingRequest request);

    /**
     * Something that is open.
     *
     * @param title as a page shows it, escaped
     * @param address without language
     * @param days until it ends, or until it happens; nothing where no day is set
     * @param daysKey text key of what the days are, with their number
     * @param line one line more
     * @param percent how far it is, 0 to 100, where that can be said
     */
    record Item(
            Content title,
            String address,
            @Nullable Long days,
            String daysKey,
            Content line,
            @Nullable Integer percent) {

        /** The sooner something ends, the higher it stands; what has no end comes last. */
        public long urgency() {
            return days == null ? Long.MAX_VALUE : days;
        }
    }
}
