package ma.musharaka.notification;

/** A way out of the house for letters of one kind; used by one thread at a time. */
interface Way {

    /** What became of a letter that was handed over. */
    enum Handed {
        TAKEN,
        /** The address is no good. */
        REFUSED,
        /** Not this one, not now. */
        LATER,
        /** Nobody is there to take any. */
        UNREACHABLE
    }

    Carrier carrier();

    /** Whether this deployment has such a way at all. */
    boolean isThere();

    Handed hand(Letter letter);

    /** Nothing more is handed over for now. */
    void rest();
}
