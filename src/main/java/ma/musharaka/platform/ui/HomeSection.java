package ma.musharaka.platform.ui;

import ma.musharaka.platform.reading.ReadingRequest;

/** Port: a room's section of the commune's home page. */
public interface HomeSection {

    /** From the top of the page. */
    int order();

    /** Whether it stands as a card beside the stories, instead of across the page. */
    default boolean aside() {
        return false;
    }

    /** A whole {@code <section>} or {@code <div class="card">}, or nothing when there is nothing to say. */
    String html(ReadingRequest request);
}
