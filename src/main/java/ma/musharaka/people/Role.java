package ma.musharaka.people;

/** What someone may do in a commune beyond what every citizen may. */
public enum Role {
    /** Decides on contributions, citing a ground. */
    MODERATOR,
    /** Examines petitions against the conditions of Organic Law 113-14. */
    PETITION_OFFICER,
    /** Writes news, pages, texts and navigation of the commune's site. */
    EDITOR,
    /** Sees documents at the counter, and writes down what was checked. */
    CLERK,
    /** Member of the council's bureau: sees what comes before it. */
    BUREAU_MEMBER,
    /** Answers requests for information (law 31-13). */
    INFORMATION_OFFICER,
    /** The commune's focal person for the label. */
    FOCAL_PERSON,
    /** The president of the council, or whom they delegated. */
    PRESIDENT,
    /** Member of the instance for equity, equal opportunity and gender approach (IEECAG). */
    EQUALITY_MEMBER,
    /** Answers for the commune's identity, colours and contact; may do what an editor does. */
    COMMUNE_ADMINISTRATOR,
    /** Stands in as the second person where a change of roles needs one; proposes none. */
    DEPUTY_ADMINISTRATOR,
    /** Runs the network; stands in where a commune has no second person. Held everywhere, by no commune's gift. */
    OPERATOR;

    /** Whether a commune gives it. */
    public boolean isOfACommune() {
        return this != OPERATOR;
    }

    public String textKey() {
        return "role." + name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}
