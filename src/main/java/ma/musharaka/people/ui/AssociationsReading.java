package ma.musharaka.people.ui;

import java.util.List;
import java.util.Optional;
import ma.musharaka.people.AssociationService;
import ma.musharaka.platform.reading.Pages;
import ma.musharaka.platform.reading.ReadingPage;
import ma.musharaka.platform.reading.ReadingRequest;
import ma.musharaka.platform.reading.ReadingSource;
import org.springframework.stereotype.Component;

@Component
public class AssociationsReading implements ReadingSource {

    private final AssociationService associations;
    private final Pages pages;

    AssociationsReading(AssociationService associations, Pages pages) {
        this.associations = associations;
        this.pages = pages;
    }

    /** The associations that the commune has verified. */
    public record Listed(List<AssociationService.Present> associations) {}

    @Override
    public Optional<ReadingPage> read(ReadingRequest request) {
        return Optional.of(pages.page(
                "association/list",
                request,
                new Listed(associations.verified()),
                request.texts().get("association.title"),
                request.texts().get("association.description", request.site().name())));
    }
}
