package ma.musharaka.petition.ui;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import ma.musharaka.petition.PetitionData;
import ma.musharaka.petition.PetitionService;
import ma.musharaka.petition.SigningService;
import ma.musharaka.platform.Visitor;
import ma.musharaka.platform.reading.Pages;
import ma.musharaka.platform.reading.ReadingPage;
import ma.musharaka.platform.reading.ReadingRequest;
import ma.musharaka.platform.reading.ReadingSource;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What became of a signature, and how to bring others. */
@Component
public class PetitionSignedReading implements ReadingSource {

    private static final Set<String> OUTCOMES = Set.of("done", "already", "closed", "withdrawn", "level", "number");

    private final PetitionService petitions;
    private final SigningService signing;
    private final Pages pages;

    PetitionSignedReading(PetitionService petitions, SigningService signing, Pages pages) {
        this.petitions = petitions;
        this.signing = signing;
        this.pages = pages;
    }

    /**
     * @param share what is sent to others, ready for an address
     * @param support how far the petition has come with this signature
     * @param given the reader's own receipt, where they have signed
     */
    public record Told(
            PetitionData petition,
            String outcome,
            SigningService.Support support,
            String share,
            boolean known,
            SigningService.@Nullable Given given) {}

    @Override
    public Optional<ReadingPage> read(ReadingRequest request) {
        String outcome = request.parameter("outcome").filter(OUTCOMES::contains).orElse("done");
        return request.number("number")
                .flatMap(petitions::find)
                .flatMap(petition -> signing.support(petition.number())
                        .map(support -> pages.page(
                                        "petition/signed",
                                        request,
                                        told(request, petition, outcome, support),
                                        request.texts().get("petition.signed." + outcome),
                                        request.texts().get("petition.signed.description"))
                                .under("petition.navigation", "/petitions")));
    }

    private Told told(ReadingRequest request, PetitionData petition, String outcome, SigningService.Support support) {
        PetitionData.Text text = petition.text();
        Visitor reader = request.visitor();
        String address = request.site().origin() + request.link("/petitions/" + petition.number());
        String share = (text == null ? "" : text.object() + " ") + address;
        return new Told(
                petition,
                outcome,
                support,
                URLEncoder.encode(share, StandardCharsets.UTF_8).replace("+", "%20"),
                reader != null,
                reader == null
                        ? null
                        : signing.receipt(petition.number(), reader.personId()).orElse(null));
    }
}
