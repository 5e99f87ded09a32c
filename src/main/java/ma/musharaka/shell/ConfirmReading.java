package ma.musharaka.shell;

import java.util.Optional;
import ma.musharaka.people.Entering;
import ma.musharaka.platform.reading.Pages;
import ma.musharaka.platform.reading.ReadingPage;
import ma.musharaka.platform.reading.ReadingRequest;
import ma.musharaka.platform.reading.ReadingSource;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Where the link of a letter leads: what a press will do. */
@Component
public class ConfirmReading implements ReadingSource {

    private final Pages pages;
    private final Entering entering;

    ConfirmReading(Pages pages, Entering entering) {
        this.pages = pages;
        this.entering = entering;
    }

    /** @param pending nothing when the link is good for nothing */
    public record Holding(String token, Entering.@Nullable Pending pending) {}

    @Override
    public Optional<ReadingPage> read(ReadingRequest request) {
        String token = request.parameter("token").orElse("");
        return Optional.of(pages.page(
                "shell/confirm",
                request,
                new Holding(token, entering.pending(token).orElse(null)),
                request.texts().get("shell.confirm.title"),
                request.texts().get("shell.confirm.text")));
    }
}
