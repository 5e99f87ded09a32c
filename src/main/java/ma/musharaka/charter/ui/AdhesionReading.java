package ma.musharaka.charter.ui;

import java.util.List;
import java.util.Optional;
import ma.musharaka.charter.AdhesionService;
import ma.musharaka.charter.CharterData;
import ma.musharaka.charter.CharterService;
import ma.musharaka.charter.CharterState;
import ma.musharaka.people.level.Act;
import ma.musharaka.people.level.LevelService;
import ma.musharaka.people.level.Missing;
import ma.musharaka.platform.Visitor;
import ma.musharaka.platform.reading.Pages;
import ma.musharaka.platform.reading.ReadingPage;
import ma.musharaka.platform.reading.ReadingRequest;
import ma.musharaka.platform.reading.ReadingSource;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Who adheres to the charter, and where one adheres oneself. */
@Component
public class AdhesionReading implements ReadingSource {

    private final CharterService charters;
    private final AdhesionService adhesions;
    private final LevelService levels;
    private final Pages pages;

    AdhesionReading(CharterService charters, AdhesionService adhesions, LevelService levels, Pages pages) {
        this.charters = charters;
        this.adhesions = adhesions;
        this.levels = levels;
        this.pages = pages;
    }

    /**
     * The page of adhesion.
     *
     * @param charter the edition in force; nothing while there is none to adhere to
     * @param mine how the reader stands, who is known
     * @param missing the level that keeps the reader from adhering
     */
    public record Shown(
            @Nullable CharterData charter,
            long citizens,
            List<AdhesionService.Adhesion> associations,
            AdhesionService.@Nullable Mine mine,
            @Nullable Missing missing) {}

    @Override
    public Optional<ReadingPage> read(ReadingRequest request) {
        Visitor visitor = request.visitor();
        Shown shown = new Shown(
                charters.standing()
                        .filter(each -> each.state() == CharterState.IN_FORCE)
                        .orElse(null),
                adhesions.citizens(),
                adhesions.associations(),
                visitor == null ? null : adhesions.of(visitor.personId()),
                (visitor == null
                                ? levels.missingOfNewcomer(Act.CHARTER_ADHERE)
                                : levels.missing(visitor.personId(), Act.CHARTER_ADHERE))
                        .orElse(null));
        return Optional.of(pages.page(
                        "charter/adhesion",
                        request,
                        shown,
                        request.texts().get("charter.adhesion"),
                        request.texts()
                                .get(
                                        "charter.adhesion-description",
                                        request.site().name()))
                .under("charter.navigation", "/charter"));
    }
}
