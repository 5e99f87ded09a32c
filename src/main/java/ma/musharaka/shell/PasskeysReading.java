package ma.musharaka.shell;

import java.util.List;
import java.util.Optional;
import ma.musharaka.people.entrance.Passkeys;
import ma.musharaka.platform.Visitor;
import ma.musharaka.platform.reading.Assets;
import ma.musharaka.platform.reading.Pages;
import ma.musharaka.platform.reading.ReadingPage;
import ma.musharaka.platform.reading.ReadingRequest;
import ma.musharaka.platform.reading.ReadingSource;
import org.springframework.stereotype.Component;

/** A person's passkeys on this commune's site: which there are, and how one more is made. */
@Component
public class PasskeysReading implements ReadingSource {

    private final Pages pages;
    private final Passkeys passkeys;
    private final Assets assets;

    PasskeysReading(Pages pages, Passkeys passkeys, Assets assets) {
        this.pages = pages;
        this.passkeys = passkeys;
        this.assets = assets;
    }

    /** @param due whether the second factor must be shown first */
    public record Keys(boolean signedIn, boolean due, List<Passkeys.Own> own, String script) {}

    @Override
    public Optional<ReadingPage> read(ReadingRequest request) {
        Visitor visitor = request.visitor();
        Keys keys = new Keys(
                visitor != null,
                visitor != null && visitor.secondFactorDue(),
                visitor == null ? List.of() : passkeys.of(visitor.personId()),
                assets.passkey());
        return Optional.of(pages.page(
                "shell/passkeys",
                request,
                keys,
                request.texts().get("shell.passkey.title"),
                request.texts().get("shell.passkey.text")));
    }
}
