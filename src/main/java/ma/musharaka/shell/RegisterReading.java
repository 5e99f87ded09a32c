package ma.musharaka.shell;

import java.util.Optional;
import ma.musharaka.platform.reading.Forms;
import ma.musharaka.platform.reading.Pages;
import ma.musharaka.platform.reading.ReadingPage;
import ma.musharaka.platform.reading.ReadingRequest;
import ma.musharaka.platform.reading.ReadingSource;
import org.springframework.stereotype.Component;

@Component
public class RegisterReading implements ReadingSource {

    private final Pages pages;

    RegisterReading(Pages pages) {
        this.pages = pages;
    }

    /** Where the reader comes from. */
    public record Coming(String back) {}

    @Override
    public Optional<ReadingPage> read(ReadingRequest request) {
        Coming coming = new Coming(Forms.safeBack(request.parameter("back").orElse("/")));
        return Optional.of(pages.page(
                "shell/register",
                request,
                coming,
                request.texts().get("shell.register.title"),
                request.texts().get("shell.register.description")));
    }
}
