package ma.musharaka.editorial.ui;

import java.util.Optional;
import ma.musharaka.commune.CommuneContact;
import ma.musharaka.commune.CommuneData;
import ma.musharaka.commune.CommuneService;
import ma.musharaka.platform.reading.Assets;
import ma.musharaka.platform.reading.Pages;
import ma.musharaka.platform.reading.ReadingPage;
import ma.musharaka.platform.reading.ReadingRequest;
import ma.musharaka.platform.reading.ReadingSource;
import org.springframework.stereotype.Component;

/** How to reach the commune, as far as it has said, and a form to write to it. */
@Component
public class ContactReading implements ReadingSource {

    private final CommuneService communes;
    private final Pages pages;
    private final Assets assets;

    ContactReading(CommuneService communes, Pages pages, Assets assets) {
        this.communes = communes;
        this.pages = pages;
        this.assets = assets;
    }

    /**
     * The commune with its ways of contact.
     *
     * @param script that does a little work before the form is sent
     */
    public record Reached(CommuneData commune, CommuneContact contact, String script) {

        /** The number as a telephone dials it. */
        public String dialled() {
            String telephone = contact.telephone();
            return telephone == null ? "" : telephone.replaceAll("[^+0-9]", "");
        }
    }

    @Override
    public Optional<ReadingPage> read(ReadingRequest request) {
        return communes.data(request.site().commune())
                .map(commune -> pages.page(
                        "editorial/contact",
                        request,
                        new Reached(commune, commune.contact(), assets.work()),
                        request.texts().get("editorial.contact.title"),
                        request.texts()
                                .get(
                                        "editorial.contact.description",
                                        request.site().name())));
    }
}
