package ma.musharaka.people;

/** What someone may do in a commune beyond what every citizen may. */
public enum Role {
    /** Decides on contributions, citing a ground. */
    MODERATOR,
    /** Examines petitions against the conditions of Organic Law 113-14. */
    PETITION_OFFICER
}
