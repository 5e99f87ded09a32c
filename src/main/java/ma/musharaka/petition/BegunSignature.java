package ma.musharaka.petition;

import java.util.UUID;
import ma.musharaka.people.BegunAct;
import org.springframework.stereotype.Component;

/** A signature that someone gave before they had come in; counted when they do. */
@Component
class BegunSignature implements BegunAct {

    static final String KIND = "petition.sign";

    private final PetitionService petitions;
    private final SigningService signing;

    BegunSignature(PetitionService petitions, SigningService signing) {
        this.petitions = petitions;
        this.signing = signing;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public String letter() {
        return "enter-petition-sign";
    }

    @Override
    public Said said(String content) {
        int number = numberOf(content);
        PetitionData.Text text = petitions.find(number).map(PetitionData::text).orElse(null);
        return new Said("petition.sign.begun", text == null ? number : text.object());
    }

    @Override
    public String complete(String content, UUID person) {
        int number = numberOf(content);
        int mark = content.indexOf(' ');
        return "/petitions/" + number + "/signed?outcome="
                + signing.signMarked(number, person, mark < 0 ? null : content.substring(mark + 1))
                        .code();
    }

    /** The petition's number, before the mark of its signatory's where there is one. */
    private static int numberOf(String content) {
        return Integer.parseInt(content.split(" ", 2)[0]);
    }
}
