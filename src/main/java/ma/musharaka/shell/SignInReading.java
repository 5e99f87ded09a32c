package ma.musharaka.shell;

import java.util.Optional;
import ma.musharaka.people.BegunAct;
import ma.musharaka.people.Entering;
import ma.musharaka.people.entrance.NationalIdentity;
import ma.musharaka.platform.reading.Assets;
import ma.musharaka.platform.reading.Forms;
import ma.musharaka.platform.reading.Pages;
import ma.musharaka.platform.reading.ReadingPage;
import ma.musharaka.platform.reading.ReadingRequest;
import ma.musharaka.platform.reading.ReadingSource;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

@Component
public class SignInReading implements ReadingSource {

    private final Pages pages;
    private final Assets assets;
    private final NationalIdentity identity;
    private final Entering entering;

    SignInReading(Pages pages, Assets assets, NationalIdentity identity, Entering entering) {
        this.entering = entering;
        this.pages = pages;
        this.assets = assets;
        this.identity = identity;
    }

    /**
     * Where the reader was going.
     *
     * @param begun what they pressed before, as the form carries it; empty when nothing
     * @param act the same, in words
     * @param script with which a passkey lets them in
     * @param identity whether a national identity service lets them in too
     */
    public record Going(String back, String begun, BegunAct.@Nullable Said act, String script, boolean identity) {}

    @Override
    public Optional<ReadingPage> read(ReadingRequest request) {
        Optional<BegunAct.Kept> begun = request.parameter("begun").flatMap(entering::pressed);
        Going going = new Going(
                Forms.safeBack(request.parameter("back").orElse("/")),
                begun.map(BegunAct.Kept::written).orElse(""),
                begun.map(entering::say).orElse(null),
                assets.passkey(),
                identity.isThere());
        return Optional.of(pages.page(
                "shell/sign-in",
                request,
                going,
                request.texts().get("shell.sign-in.title"),
                request.texts().get("shell.sign-in.description")));
    }
}
