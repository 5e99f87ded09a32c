package ma.musharaka.charter.ui;

import java.util.Map;
import java.util.Optional;
import ma.musharaka.charter.CharterData;
import ma.musharaka.charter.CharterService;
import ma.musharaka.platform.reading.Pages;
import ma.musharaka.platform.reading.ReadingPage;
import ma.musharaka.platform.reading.ReadingRequest;
import ma.musharaka.platform.reading.ReadingSource;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

@Component
public class CharterReading implements ReadingSource {

    private final CharterService charters;
    private final Pages pages;

    CharterReading(CharterService charters, Pages pages) {
        this.charters = charters;
        this.pages = pages;
    }

    /** A commune without a published charter has a page that says so. */
    public record Shown(@Nullable CharterData charter) {}

    @Override
    public Optional<ReadingPage> read(ReadingRequest request) {
        CharterData charter = charters.current().orElse(null);
        return Optional.of(pages.page(
                        "charter/charter",
                        request,
                        new Shown(charter),
                        request.texts().get("charter.title"),
                        request.texts()
                                .get("charter.description", request.site().name()))
                .about(
                        charter == null
                                ? Map.of()
                                : Map.of(
                                        "@type", "DigitalDocument",
                                        "name", charter.title().text(request.language()),
                                        "abstract", charter.intro().text(request.language()),
                                        "inLanguage", request.language().code())));
    }
}
