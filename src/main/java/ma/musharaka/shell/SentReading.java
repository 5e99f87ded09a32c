package ma.musharaka.shell;

import java.util.Optional;
import java.util.Set;
import ma.musharaka.platform.MusharakaProperties;
import ma.musharaka.platform.reading.Pages;
import ma.musharaka.platform.reading.ReadingPage;
import ma.musharaka.platform.reading.ReadingRequest;
import ma.musharaka.platform.reading.ReadingSource;
import org.springframework.stereotype.Component;

/** That a letter is on its way, or that a link leads nowhere any more. */
@Component
public class SentReading implements ReadingSource {

    private static final Set<String> OUTCOMES = Set.of("used-before", "expired", "unknown");

    private final Pages pages;
    private final MusharakaProperties properties;

    SentReading(Pages pages, MusharakaProperties properties) {
        this.pages = pages;
        this.properties = properties;
    }

    /** @param key of title and text */
    public record Told(String key, boolean mail, boolean demo) {}

    @Override
    public Optional<ReadingPage> read(ReadingRequest request) {
        Optional<String> outcome = request.parameter("outcome").filter(OUTCOMES::contains);
        String key = outcome.map(why -> "shell.link." + why).orElse("shell.sent");
        return Optional.of(pages.page(
                "shell/sent",
                request,
                new Told(key, outcome.isEmpty(), properties.demo()),
                request.texts().get(key + ".title"),
                request.texts().get(key + ".text")));
    }
}
