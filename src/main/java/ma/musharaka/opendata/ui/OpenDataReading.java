package ma.musharaka.opendata.ui;

import java.util.List;
import java.util.Optional;
import ma.musharaka.opendata.Catalogue;
import ma.musharaka.opendata.Licence;
import ma.musharaka.platform.reading.Pages;
import ma.musharaka.platform.reading.ReadingPage;
import ma.musharaka.platform.reading.ReadingRequest;
import ma.musharaka.platform.reading.ReadingSource;
import org.springframework.stereotype.Component;

/** The catalogue: what each list holds, what its columns mean, and where it is fetched. */
@Component
public class OpenDataReading implements ReadingSource {

    private final Catalogue catalogue;
    private final Licence licence;
    private final Pages pages;

    OpenDataReading(Catalogue catalogue, Licence licence, Pages pages) {
        this.catalogue = catalogue;
        this.licence = licence;
        this.pages = pages;
    }

    /** The lists with what they hold now. */
    public record Shown(List<Catalogue.Entry> entries, Licence licence) {}

    @Override
    public Optional<ReadingPage> read(ReadingRequest request) {
        return Optional.of(pages.page(
                "opendata/catalogue",
                request,
                new Shown(catalogue.entries(), licence),
                request.texts().get("opendata.title"),
                request.texts().get("opendata.description", request.site().name())));
    }
}
