package ma.musharaka.platform.reading;

import java.util.Optional;

/** Makes one kind of page, without session or user interface; the same HTML serves the reader and the live view. */
public interface ReadingSource {

    /** Empty when there is no such page. */
    Optional<ReadingPage> read(ReadingRequest request);

    /** Where the page of this address is now, without language; asked only when there is none here. */
    default Optional<String> movedTo(ReadingRequest request) {
        return Optional.empty();
    }
}
