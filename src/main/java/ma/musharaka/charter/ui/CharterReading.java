package ma.musharaka.charter.ui;

import java.util.Optional;
import ma.musharaka.charter.CharterService;
import ma.musharaka.platform.reading.ReadingPage;
import ma.musharaka.platform.reading.ReadingRequest;
import ma.musharaka.platform.reading.ReadingSource;
import org.springframework.stereotype.Component;

/** The charter: the edition in force, or the newest that is public. */
@Component
public class CharterReading implements ReadingSource {

    private final CharterService charters;
    private final CharterParts parts;

    CharterReading(CharterService charters, CharterParts parts) {
        this.charters = charters;
        this.parts = parts;
    }

    @Override
    public Optional<ReadingPage> read(ReadingRequest request) {
        return Optional.of(parts.page(request, charters.standing().orElse(null)));
    }
}
