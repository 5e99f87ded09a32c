package ma.musharaka.petition.ui;

import java.time.LocalDate;
import java.util.List;
import ma.musharaka.petition.PetitionData;
import ma.musharaka.petition.PetitionService;
import ma.musharaka.platform.Translator;
import ma.musharaka.platform.reading.ReadingRequest;
import ma.musharaka.platform.ui.Outcomes;
import org.springframework.stereotype.Component;

/** The latest petitions and where they stand, on the commune's home page. */
@Component
class PetitionHome implements Outcomes {

    private final PetitionService petitions;

    PetitionHome(PetitionService petitions) {
        this.petitions = petitions;
    }

    @Override
    public List<Story> newest(ReadingRequest request, int most) {
        return petitions.list(0).getContent().stream()
                .limit(most)
                .map(petition -> story(request.texts(), petition))
                .toList();
    }

    private static Story story(Translator t, PetitionData petition) {
        PetitionData.Text text = petition.text();
        String number = t.get("petition.number", petition.number());
        return new Story(
                LocalDate.ofInstant(petition.changedAt(), Translator.ZONE),
                t.quote(text == null ? number : text.object()),
                "/petitions/" + petition.number(),
                t.say(petition.association()),
                petition.state().textKey(),
                PetitionParts.look(petition.state()));
    }
}
