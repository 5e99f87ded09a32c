package ma.musharaka.charter.ui;

import java.util.Optional;
import ma.musharaka.charter.CharterService;
import ma.musharaka.platform.reading.ReadingPage;
import ma.musharaka.platform.reading.ReadingRequest;
import ma.musharaka.platform.reading.ReadingSource;
import org.springframework.stereotype.Component;

/** An edition at its own address, which stays whatever is in force. */
@Component
public class EditionReading implements ReadingSource {

    private final CharterService charters;
    private final CharterParts parts;

    EditionReading(CharterService charters, CharterParts parts) {
        this.charters = charters;
        this.parts = parts;
    }

    @Override
    public Optional<ReadingPage> read(ReadingRequest request) {
        return request.number("edition")
                .flatMap(charters::edition)
                .map(edition -> parts.page(request, edition).under("charter.navigation", "/charter"));
    }
}
