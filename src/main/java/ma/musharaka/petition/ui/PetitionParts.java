package ma.musharaka.petition.ui;

import com.vaadin.flow.component.html.Span;
import gg.jte.Content;
import ma.musharaka.petition.PetitionData;
import ma.musharaka.petition.PetitionState;
import ma.musharaka.petition.Verdict;
import ma.musharaka.platform.LocalizedText;
import ma.musharaka.platform.Translator;

/** What several pages of petitions show alike. */
public final class PetitionParts {

    private PetitionParts() {}

    /** The look of a state's tag. */
    public static String look(PetitionState state) {
        return switch (state) {
            case COLLECTING, FILED -> "tag wait";
            case CONDITIONS_MET -> "tag";
            case CONDITIONS_NOT_MET -> "tag no";
        };
    }

    /** The look of a verdict's tag. */
    public static String look(Verdict verdict) {
        return switch (verdict) {
            case MET -> "tag";
            case NOT_MET -> "tag no";
            case UNCLEAR -> "tag wait";
        };
    }

    /** Who asks: an association, or citizens. */
    public static Content who(PetitionData petition, Translator texts) {
        LocalizedText association = petition.association();
        return association == null
                ? output -> output.writeUserContent(texts.get("petition.citizens"))
                : texts.say(association);
    }

    static String plainWho(PetitionData petition, Translator texts) {
        LocalizedText association = petition.association();
        return association == null ? texts.get("petition.citizens") : association.text(texts.language());
    }

    static Span tag(PetitionState state, Translator texts) {
        return tag(state.textKey(), look(state), texts);
    }

    static Span tag(Verdict verdict, Translator texts) {
        return tag(verdict.textKey(), look(verdict), texts);
    }

    static Span tag(String textKey, String look, Translator texts) {
        Span tag = new Span(texts.get(textKey));
        if (!look.isEmpty()) tag.addClassNames(look.split(" "));
        return tag;
    }
}
