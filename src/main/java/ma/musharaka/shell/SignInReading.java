package ma.musharaka.shell;

import java.util.Optional;
import ma.musharaka.platform.reading.Assets;
import ma.musharaka.platform.reading.Forms;
import ma.musharaka.platform.reading.Pages;
import ma.musharaka.platform.reading.ReadingPage;
import ma.musharaka.platform.reading.ReadingRequest;
import ma.musharaka.platform.reading.ReadingSource;
import org.springframework.stereotype.Component;

@Component
public class SignInReading implements ReadingSource {

    private final Pages pages;
    private final Assets assets;

    SignInReading(Pages pages, Assets assets) {
        this.pages = pages;
        this.assets = assets;
    }

    /**
     * Where the reader was going.
     *
     * @param script with which a passkey lets them in
     */
    public record Going(String back, String script) {}

    @Override
    public Optional<ReadingPage> read(ReadingRequest request) {
        Going going = new Going(Forms.safeBack(request.parameter("back").orElse("/")), assets.passkey());
        return Optional.of(pages.page(
                "shell/sign-in",
                request,
                going,
                request.texts().get("shell.sign-in.title"),
                request.texts().get("shell.sign-in.description")));
    }
}
