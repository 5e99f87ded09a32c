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
    /** Answers for the commune's identity, colours and contact; may do what an editor does. */
    COMMUNE_ADMINISTRATOR
}
