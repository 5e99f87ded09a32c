package ma.musharaka.charter.ui;

import java.util.Optional;
import ma.musharaka.charter.CharterData;
import ma.musharaka.charter.CharterDesk;
import ma.musharaka.platform.reading.Pages;
import ma.musharaka.platform.reading.ReadingPage;
import ma.musharaka.platform.reading.ReadingRequest;
import ma.musharaka.platform.reading.ReadingSource;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The newest text of the edition in the making, as its readers would have it. */
@Component
public class CharterDraftReading implements ReadingSource {

    private final CharterDesk desk;
    private final Pages pages;

    CharterDraftReading(CharterDesk desk, Pages pages) {
        this.desk = desk;
        this.pages = pages;
    }

    /** @param charter nothing while no edition is in the making */
    public record Shown(@Nullable CharterData charter) {}

    @Override
    public Optional<ReadingPage> read(ReadingRequest request) {
        return Optional.of(pages.page(
                "charter/draft",
                request,
                new Shown(desk.draft().orElse(null)),
                request.texts().get("charter.draft.title"),
                request.texts().get("charter.draft.lead")));
    }
}
