package ma.musharaka.charter.ui;

import java.util.Optional;
import java.util.Set;
import ma.musharaka.charter.AdhesionService;
import ma.musharaka.platform.Visitor;
import ma.musharaka.platform.reading.Pages;
import ma.musharaka.platform.reading.ReadingPage;
import ma.musharaka.platform.reading.ReadingRequest;
import ma.musharaka.platform.reading.ReadingSource;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What became of an adhesion, with its certificate. */
@Component
public class AdhesionDoneReading implements ReadingSource {

    private static final Set<String> OUTCOMES = Set.of("done", "already", "closed", "level", "withdrawn", "none");

    private final AdhesionService adhesions;
    private final Pages pages;

    AdhesionDoneReading(AdhesionService adhesions, Pages pages) {
        this.adhesions = adhesions;
        this.pages = pages;
    }

    /** @param mine how the reader stands now, who is known */
    public record Told(String outcome, AdhesionService.@Nullable Mine mine) {}

    @Override
    public Optional<ReadingPage> read(ReadingRequest request) {
        String outcome = request.parameter("outcome").filter(OUTCOMES::contains).orElse("done");
        Visitor visitor = request.visitor();
        return Optional.of(pages.page(
                        "charter/adhered",
                        request,
                        new Told(outcome, visitor == null ? null : adhesions.of(visitor.personId())),
                        request.texts().get("charter.adhered." + outcome),
                        request.texts()
                                .get(
                                        "charter.adhesion-description",
                                        request.site().name()))
                .under("charter.navigation", "/charter"));
    }
}
