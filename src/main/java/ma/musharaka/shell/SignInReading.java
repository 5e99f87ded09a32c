package ma.musharaka.shell;

import java.util.Optional;
import ma.musharaka.people.entrance.NationalIdentity;
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
    private final NationalIdentity identity;

    SignInReading(Pages pages, Assets assets, NationalIdentity identity) {
        this.pages = pages;
        this.assets = assets;
        this.identity = identity;
    }

    /**
     * Where the reader was going.
     *
     * @param script with which a passkey lets them in
     * @param identity whether a national identity service lets them in too
     */
    public record Going(String back, String script, boolean identity) {}

    @Override
    public Optional<ReadingPage> read(ReadingRequest request) {
        Going going =
                new Going(Forms.safeBack(request.parameter("back").orElse("/")), assets.passkey(), identity.isThere());
        return Optional.of(pages.page(
                "shell/sign-in",
                request,
                going,
                request.texts().get("shell.sign-in.title"),
                request.texts().get("shell.sign-in.description")));
    }
}
