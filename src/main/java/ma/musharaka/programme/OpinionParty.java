package ma.musharaka.programme;

/** Who judges a project beside the commune. */
public enum OpinionParty {
    ASSOCIATION,
    /** The instance for equity, equal opportunity and the gender approach. */
    IEECAG
}
