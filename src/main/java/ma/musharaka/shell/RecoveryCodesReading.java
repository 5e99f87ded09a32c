package ma.musharaka.shell;

import java.util.List;
import java.util.Optional;
import ma.musharaka.platform.reading.Forms;
import ma.musharaka.platform.reading.Pages;
import ma.musharaka.platform.reading.ReadingPage;
import ma.musharaka.platform.reading.ReadingRequest;
import ma.musharaka.platform.reading.ReadingSource;
import org.springframework.stereotype.Component;

/** The recovery codes, to be printed or written down: told once, in answer to the form that made them. */
@Component
public class RecoveryCodesReading implements ReadingSource {

    static final String CODES = "codes";

    private final Pages pages;

    RecoveryCodesReading(Pages pages) {
        this.pages = pages;
    }

    /** @param codes none for those who come by the address */
    public record Told(List<String> codes, String back) {}

    @Override
    public Optional<ReadingPage> read(ReadingRequest request) {
        List<String> codes =
                request.parameter(CODES).map(all -> List.of(all.split(" "))).orElse(List.of());
        return Optional.of(pages.page(
                "shell/recovery-codes",
                request,
                new Told(codes, Forms.safeBack(request.parameter("back").orElse("/account"))),
                request.texts().get("shell.recovery.title"),
                request.texts().get("shell.recovery.text")));
    }
}
