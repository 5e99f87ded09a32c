package ma.musharaka.petition.ui;

import java.util.List;
import java.util.Optional;
import ma.musharaka.people.PeopleService;
import ma.musharaka.people.level.Act;
import ma.musharaka.people.level.LevelService;
import ma.musharaka.people.level.Missing;
import ma.musharaka.petition.Condition;
import ma.musharaka.petition.PetitionService;
import ma.musharaka.petition.SigningService;
import ma.musharaka.platform.Visitor;
import ma.musharaka.platform.reading.Pages;
import ma.musharaka.platform.reading.ReadingPage;
import ma.musharaka.platform.reading.ReadingRequest;
import ma.musharaka.platform.reading.ReadingSource;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Where a petition is filed. Who cannot file one reads who can, and how. */
@Component
public class NewPetitionReading implements ReadingSource {

    private final PetitionService petitions;
    private final SigningService signing;
    private final PeopleService people;
    private final LevelService levels;
    private final Pages pages;

    NewPetitionReading(
            PetitionService petitions, SigningService signing, PeopleService people, LevelService levels, Pages pages) {
        this.petitions = petitions;
        this.signing = signing;
        this.people = people;
        this.levels = levels;
        this.pages = pages;
    }

    /**
     * Whether the reader can file one now.
     *
     * @param mandated whether they may act for an association in this commune today
     * @param threshold signatures that citizens need
     * @param missing the level that stands in the way, where one does
     */
    public record Entering(
            boolean signedIn,
            boolean mandated,
            int threshold,
            @Nullable Missing missing,
            List<Condition> conditions) {

        public boolean open() {
            return signedIn && missing == null;
        }
    }

    @Override
    public Optional<ReadingPage> read(ReadingRequest request) {
        Visitor visitor = request.visitor();
        boolean mandated =
                visitor != null && !people.mandatesOf(visitor.personId()).isEmpty();
        Missing missing = visitor == null
                ? null
                : levels.missing(visitor.personId(), Act.PETITION_FILE).orElse(null);
        return Optional.of(pages.page(
                        "petition/new",
                        request,
                        new Entering(visitor != null, mandated, signing.threshold(), missing, petitions.asked()),
                        request.texts().get("petition.new"),
                        request.texts().get("petition.new-description"))
                .under("petition.navigation", "/petitions"));
    }
}
