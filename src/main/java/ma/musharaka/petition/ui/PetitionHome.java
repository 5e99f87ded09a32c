package ma.musharaka.petition.ui;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import ma.musharaka.petition.PetitionData;
import ma.musharaka.petition.PetitionService;
import ma.musharaka.petition.PetitionState;
import ma.musharaka.petition.SigningService;
import ma.musharaka.platform.Translator;
import ma.musharaka.platform.reading.ReadingRequest;
import ma.musharaka.platform.ui.OpenNow;
import ma.musharaka.platform.ui.Outcomes;
import org.springframework.stereotype.Component;

/** The latest petitions and where they stand, on the commune's home page. */
@Component
class PetitionHome implements Outcomes, OpenNow {

    private final PetitionService petitions;
    private final SigningService signing;

    PetitionHome(PetitionService petitions, SigningService signing) {
        this.petitions = petitions;
        this.signing = signing;
    }

    @Override
    public List<Item> items(ReadingRequest request) {
        Translator t = request.texts();
        return signing.open().entrySet().stream()
                .map(open -> item(t, open.getKey(), open.getValue()))
                .toList();
    }

    private static Item item(Translator t, PetitionData petition, SigningService.Support support) {
        String object = Objects.requireNonNull(petition.text()).object();
        String count = t.get("petition.support", support.count(), support.threshold());
        return new Item(
                t.quote(object),
                "/petitions/" + petition.number(),
                support.daysLeft().orElse(null),
                "consultation.days-unit",
                output -> output.writeUserContent(count),
                support.percent());
    }

    @Override
    public List<Story> newest(ReadingRequest request, int most) {
        return petitions.list(0).getContent().stream()
                .filter(petition -> petition.state() != PetitionState.COLLECTING)
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
                PetitionParts.who(petition, t),
                petition.state().textKey(),
                PetitionParts.look(petition.state()));
    }
}
