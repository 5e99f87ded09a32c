package ma.musharaka.shell;

import java.util.Optional;
import ma.musharaka.platform.reading.Forms;
import ma.musharaka.platform.reading.Pages;
import ma.musharaka.platform.reading.ReadingPage;
import ma.musharaka.platform.reading.ReadingRequest;
import ma.musharaka.platform.reading.ReadingSource;
import org.springframework.stereotype.Component;

@Component
public class SignInReading implements ReadingSource {

    private final Pages pages;

    SignInReading(Pages pages) {
        this.pages = pages;
    }

    /** Where the reader was going. */
    public record Going(String back) {}

    @Override
    public Optional<ReadingPage> read(ReadingRequest request) {
        Going going = new Going(Forms.safeBack(request.parameter("back").orElse("/")));
        return Optional.of(pages.page(
                "shell/sign-in",
                request,
                going,
                request.texts().get("shell.sign-in.title"),
                request.texts().get("shell.sign-in.description")));
    }
}
