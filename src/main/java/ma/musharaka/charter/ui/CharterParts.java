package ma.musharaka.charter.ui;

import java.util.List;
import java.util.Map;
import ma.musharaka.charter.CharterData;
import ma.musharaka.charter.CharterService;
import ma.musharaka.charter.FollowUp;
import ma.musharaka.charter.FollowUpData;
import ma.musharaka.platform.reading.Pages;
import ma.musharaka.platform.reading.ReadingPage;
import ma.musharaka.platform.reading.ReadingRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** An edition as a page: the one that stands at the charter's own address, or an earlier or later one at its own. */
@Component
public class CharterParts {

    private final CharterService charters;
    private final FollowUp followUp;
    private final Pages pages;

    CharterParts(CharterService charters, FollowUp followUp, Pages pages) {
        this.charters = charters;
        this.followUp = followUp;
        this.pages = pages;
    }

    /**
     * What the page shows.
     *
     * @param charter nothing while none was published: the page says so
     * @param standing the edition that the commune is held to, where another one is shown
     * @param prepared the edition in the making, where another one is shown
     * @param editions whose text is public, the newest first
     * @param followUp how far commitments are kept
     */
    public record Shown(
            @Nullable CharterData charter,
            @Nullable CharterData standing,
            @Nullable CharterData prepared,
            List<CharterData> editions,
            FollowUpData followUp) {

        /** The edition before the one that is shown, to compare it with. */
        public @Nullable CharterData before() {
            return charter == null
                    ? null
                    : editions.stream()
                            .filter(each -> each.edition() < charter.edition())
                            .findFirst()
                            .orElse(null);
        }
    }

    ReadingPage page(ReadingRequest request, @Nullable CharterData charter) {
        CharterData standing = charters.standing().orElse(null);
        CharterData prepared = charters.prepared().orElse(null);
        Shown shown = new Shown(
                charter,
                standing == null || charter == null || standing.edition() == charter.edition() ? null : standing,
                prepared == null || charter != null && prepared.edition() == charter.edition() ? null : prepared,
                charters.editions(),
                followUp.now());
        String title = request.texts().get("charter.title");
        return pages.page(
                        "charter/charter",
                        request,
                        shown,
                        charter == null || standing != null && standing.edition() == charter.edition()
                                ? title
                                : title + " · " + request.texts().get("charter.edition", charter.edition()),
                        request.texts()
                                .get("charter.description", request.site().name()))
                .about(
                        charter == null
                                ? Map.of()
                                : Map.of(
                                        "@type", "DigitalDocument",
                                        "name", charter.title().text(request.language()),
                                        "abstract", charter.intro().text(request.language()),
                                        "version", String.valueOf(charter.edition()),
                                        "inLanguage", request.language().code()));
    }
}
