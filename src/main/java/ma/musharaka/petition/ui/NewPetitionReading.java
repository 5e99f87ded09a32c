package ma.musharaka.petition.ui;

import java.util.List;
import java.util.Optional;
import ma.musharaka.people.PeopleService;
import ma.musharaka.petition.Condition;
import ma.musharaka.petition.PetitionService;
import ma.musharaka.petition.SigningService;
import ma.musharaka.platform.Visitor;
import ma.musharaka.platform.reading.Pages;
import ma.musharaka.platform.reading.ReadingPage;
import ma.musharaka.platform.reading.ReadingRequest;
import ma.musharaka.platform.reading.ReadingSource;
import org.springframework.stereotype.Component;

/** Where a petition is filed. Who cannot file one reads who can, and how. */
@Component
public class NewPetitionReading implements ReadingSource {

    private final PetitionService petitions;
    private final SigningService signing;
    private final PeopleService people;
    private final Pages pages;

    NewPetitionReading(PetitionService petitions, SigningService signing, PeopleService people, Pages pages) {
        this.petitions = petitions;
        this.signing = signing;
        this.people = people;
        this.pages = pages;
    }

    /**
     * Whether the reader can file one now.
     *
     * @param mandated whether they may act for an association in this commune today
     * @param threshold signatures that citizens need
     */
    public record Entering(boolean signedIn, boolean mandated, int threshold, List<Condition> conditions) {}

    @Override
    public Optional<ReadingPage> read(ReadingRequest request) {
        Visitor visitor = request.visitor();
        boolean mandated =
                visitor != null && !people.mandatesOf(visitor.personId()).isEmpty();
        return Optional.of(pages.page(
                        "petition/new",
                        request,
                        new Entering(visitor != null, mandated, signing.threshold(), petitions.asked()),
                        request.texts().get("petition.new"),
                        request.texts().get("petition.new-description"))
                .under("petition.navigation", "/petitions"));
    }
}
