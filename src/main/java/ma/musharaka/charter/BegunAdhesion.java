package ma.musharaka.charter;

import java.util.UUID;
import ma.musharaka.people.BegunAct;
import org.springframework.stereotype.Component;

/** An adhesion that someone gave before they had come in; counted when they do. */
@Component
class BegunAdhesion implements BegunAct {

    static final String KIND = "charter.adhere";

    private final AdhesionService adhesions;

    BegunAdhesion(AdhesionService adhesions) {
        this.adhesions = adhesions;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public String letter() {
        return "enter-charter-adhere";
    }

    @Override
    public Said said(String content) {
        return new Said("charter.adhere.begun");
    }

    @Override
    public String complete(String content, UUID person) {
        return "/charter/adhesion/done?outcome=" + adhesions.adhere(person).code();
    }
}
