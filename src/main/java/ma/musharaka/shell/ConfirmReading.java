package ma.musharaka.shell;

import java.util.Optional;
import ma.musharaka.platform.reading.Pages;
import ma.musharaka.platform.reading.ReadingPage;
import ma.musharaka.platform.reading.ReadingRequest;
import ma.musharaka.platform.reading.ReadingSource;
import org.springframework.stereotype.Component;

@Component
class ConfirmReading implements ReadingSource {

    private final Pages pages;

    ConfirmReading(Pages pages) {
        this.pages = pages;
    }

    @Override
    public Optional<ReadingPage> read(ReadingRequest request) {
        return Optional.of(pages.page(
                "shell/confirm",
                request,
                "",
                request.texts().get("shell.confirm.title"),
                request.texts().get("shell.confirm.text")));
    }
}
