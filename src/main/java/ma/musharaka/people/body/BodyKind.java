package ma.musharaka.people.body;

import java.util.Locale;
import ma.musharaka.platform.CommuneScope;

/** What kind of body it is. */
public enum BodyKind {
    /** The elected council of the commune. */
    COUNCIL,
    /** The council's bureau: its president and the vice-presidents. */
    BUREAU,
    /** A standing committee of the council. */
    STANDING_COMMITTEE,
    /** The instance for equity, equal opportunity and the gender approach (Article 120). */
    IEECAG,
    YOUTH_COUNCIL,
    NEIGHBOURHOOD_COMMITTEE,
    /** The joint follow-up cell of the participation charter. */
    FOLLOW_UP_CELL,
    /** The committee that prepares and follows the openness programme. */
    PROGRAMME_COMMITTEE,
    /** Of the network: leads the label. */
    COORDINATION_COMMITTEE,
    /** Of the network: visits communes and verifies. */
    TECHNICAL_TEAM,
    /** Of the network: grants the label. */
    ACCREDITATION_COMMITTEE;

    /** Whether it is a body of the network of communes, and not of one of them. */
    public boolean isOfNetwork() {
        return compareTo(COORDINATION_COMMITTEE) >= 0;
    }

    boolean fits(String commune) {
        return isOfNetwork() == commune.equals(CommuneScope.NETWORK);
    }

    public String textKey() {
        return "body.kind." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
