package ma.musharaka.petition.ui;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import ma.musharaka.petition.PetitionData;
import ma.musharaka.petition.PetitionService;
import ma.musharaka.petition.PetitionState;
import ma.musharaka.platform.reading.Facet;
import ma.musharaka.platform.reading.Pages;
import ma.musharaka.platform.reading.Paging;
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
    public record Listed(List<PetitionData> petitions, Facet state, Paging paging) {}

    @Override
    public Optional<ReadingPage> read(ReadingRequest request) {
        Facet facet = Facet.of(
                request,
                "state",
                "petition.state",
                "petition.all-states",
                Arrays.stream(PetitionState.values())
                        .map(state -> new Facet.Option(
                                state.code(),
                                request.texts().quote(request.texts().get(state.textKey()))))
                        .toList());
        int asked = Paging.asked(request) - 1;
        Page<PetitionData> found = Arrays.stream(PetitionState.values())
                .filter(state -> state.code().equals(facet.chosen()))
                .findFirst()
                .map(state -> petitions.list(state, asked))
                .orElseGet(() -> petitions.list(asked));
        Paging paging = Paging.of(request, found.getTotalElements(), PetitionService.PAGE);
        if (paging.isBeyond()) return Optional.empty();
        return Optional.of(pages.page(
                "petition/petitions",
                request,
                new Listed(found.getContent(), facet, paging),
                request.texts().get("petition.title"),
                request.texts().get("petition.description", request.site().name())));
    }
}
