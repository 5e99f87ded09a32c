package ma.musharaka.petition.ui;

import java.util.List;
import java.util.Optional;
import ma.musharaka.petition.PetitionData;
import ma.musharaka.petition.PetitionService;
import ma.musharaka.platform.reading.Pages;
import ma.musharaka.platform.reading.ReadingPage;
import ma.musharaka.platform.reading.ReadingRequest;
import ma.musharaka.platform.reading.ReadingSource;
import org.springframework.data.domain.Page;
import org.springframework.stereotype.Component;

@Component
public class PetitionsReading implements ReadingSource {

    private final PetitionService petitions;
    private final Pages pages;

    PetitionsReading(PetitionService petitions, Pages pages) {
        this.petitions = petitions;
        this.pages = pages;
    }

    /** A page of the list. */
    public record Listed(List<PetitionData> petitions, long total, int page, int lastPage) {}

    @Override
    public Optional<ReadingPage> read(ReadingRequest request) {
        int number = request.parameter("page")
                .filter(value -> value.matches("[1-9][0-9]{0,5}"))
                .map(Integer::parseInt)
                .orElse(1);
        Page<PetitionData> found = petitions.list(number - 1);
        Listed listed =
                new Listed(found.getContent(), found.getTotalElements(), number, Math.max(1, found.getTotalPages()));
        return Optional.of(pages.page(
                "petition/petitions",
                request,
                listed,
                request.texts().get("petition.title"),
                request.texts().get("petition.description", request.site().name())));
    }
}
