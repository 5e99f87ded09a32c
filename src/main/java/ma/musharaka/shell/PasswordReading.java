package ma.musharaka.shell;

import java.util.Optional;
import ma.musharaka.people.PasswordChoice;
import ma.musharaka.platform.Visitor;
import ma.musharaka.platform.reading.Pages;
import ma.musharaka.platform.reading.ReadingPage;
import ma.musharaka.platform.reading.ReadingRequest;
import ma.musharaka.platform.reading.ReadingSource;
import org.springframework.stereotype.Component;

/** Where a person chooses a password, changes it or gives it up. */
@Component
public class PasswordReading implements ReadingSource {

    private final Pages pages;
    private final PasswordChoice passwords;

    PasswordReading(Pages pages, PasswordChoice passwords) {
        this.pages = pages;
        this.passwords = passwords;
    }

    /** @param chosen whether there is a password now */
    public record Own(boolean signedIn, boolean chosen) {}

    @Override
    public Optional<ReadingPage> read(ReadingRequest request) {
        Visitor visitor = request.visitor();
        Own own = new Own(visitor != null, visitor != null && passwords.isThere(visitor.personId()));
        return Optional.of(pages.page(
                "shell/password",
                request,
                own,
                request.texts().get("shell.password.title"),
                request.texts().get("shell.password.text")));
    }
}
