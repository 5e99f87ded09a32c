package ma.musharaka.shell;

import java.time.LocalDate;
import java.util.Optional;
import ma.musharaka.people.ContactChanging;
import ma.musharaka.platform.reading.Pages;
import ma.musharaka.platform.reading.ReadingPage;
import ma.musharaka.platform.reading.ReadingRequest;
import ma.musharaka.platform.reading.ReadingSource;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Where the letter to the old address leads: "this was not me". Opening it does nothing, since mail programs open links. */
@Component
public class ContactUndoReading implements ReadingSource {

    private final Pages pages;
    private final ContactChanging changing;

    ContactUndoReading(Pages pages, ContactChanging changing) {
        this.pages = pages;
        this.changing = changing;
    }

    /** @param until nothing when there is nothing to undo with this link */
    public record Holding(String token, @Nullable LocalDate until, boolean undone) {}

    @Override
    public Optional<ReadingPage> read(ReadingRequest request) {
        String token = request.parameter("token").orElse("");
        boolean undone = request.parameter("outcome").filter("done"::equals).isPresent();
        return Optional.of(pages.page(
                "shell/contact-undo",
                request,
                new Holding(token, changing.undoableUntil(token).orElse(null), undone),
                request.texts().get("shell.contact-undo.title"),
                request.texts().get("shell.contact-undo.text")));
    }
}
