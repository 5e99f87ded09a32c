package ma.musharaka.petition.ui;

import java.util.List;
import ma.musharaka.petition.PetitionData;
import ma.musharaka.petition.PetitionService;
import ma.musharaka.platform.reading.Pages;
import ma.musharaka.platform.reading.ReadingRequest;
import ma.musharaka.platform.ui.HomeSection;
import org.springframework.stereotype.Component;

/** The latest petitions, on the commune's home page. */
@Component
class PetitionHome implements HomeSection {

    private static final int SHOWN = 3;

    private final PetitionService petitions;
    private final Pages pages;

    PetitionHome(PetitionService petitions, Pages pages) {
        this.petitions = petitions;
        this.pages = pages;
    }

    @Override
    public int order() {
        return 50;
    }

    @Override
    public String html(ReadingRequest request) {
        List<PetitionData> latest =
                petitions.list(0).getContent().stream().limit(SHOWN).toList();
        return latest.isEmpty() ? "" : pages.render("petition/home", request, latest);
    }
}
