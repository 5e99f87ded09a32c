package ma.musharaka.platform.ui;

import gg.jte.Content;
import java.time.LocalDate;
import java.util.List;
import ma.musharaka.platform.reading.ReadingRequest;

/** Port: what people said, and what became of it, told on the commune's home page. */
public interface Outcomes {

    /** The room's newest, at most this many. */
    List<Story> newest(ReadingRequest request, int most);

    /**
     * Something said, and its outcome.
     *
     * @param on when it became so
     * @param title as a page shows it, escaped
     * @param address without language
     * @param text what became of it
     * @param stateKey text key of where it stands
     * @param look classes of the state's tag
     */
    record Story(LocalDate on, Content title, String address, Content text, String stateKey, String look) {}
}
