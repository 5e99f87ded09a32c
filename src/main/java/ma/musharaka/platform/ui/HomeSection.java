package ma.musharaka.platform.ui;

import ma.musharaka.platform.reading.ReadingRequest;

/** Port: a room's section of the commune's home page. */
public interface HomeSection {

    /** From the top of the page. */
    int order();

    /** A whole {@code <section>}, or nothing when there is nothing to say. */
    String html(ReadingRequest request);
}
