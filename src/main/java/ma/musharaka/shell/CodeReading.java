package ma.musharaka.shell;

import java.util.Optional;
import ma.musharaka.people.BegunAct;
import ma.musharaka.people.Entering;
import ma.musharaka.platform.MusharakaProperties;
import ma.musharaka.platform.reading.Pages;
import ma.musharaka.platform.reading.ReadingPage;
import ma.musharaka.platform.reading.ReadingRequest;
import ma.musharaka.platform.reading.ReadingSource;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Where the code of a text message is typed. */
@Component
public class CodeReading implements ReadingSource {

    private final Pages pages;
    private final Entering entering;
    private final MusharakaProperties properties;

    CodeReading(Pages pages, Entering entering, MusharakaProperties properties) {
        this.pages = pages;
        this.entering = entering;
        this.properties = properties;
    }

    /** @param act what the code completes */
    public record Waiting(String ticket, boolean good, BegunAct.@Nullable Said act, boolean demo) {}

    @Override
    public Optional<ReadingPage> read(ReadingRequest request) {
        String ticket = request.parameter("ticket").orElse("");
        Optional<Entering.Pending> pending = entering.pending(ticket);
        return Optional.of(pages.page(
                "shell/code",
                request,
                new Waiting(
                        ticket,
                        pending.isPresent(),
                        pending.map(Entering.Pending::act).orElse(null),
                        properties.demo()),
                request.texts().get("shell.code.title"),
                request.texts().get("shell.code.text")));
    }
}
