package ma.musharaka.people;

import java.util.UUID;

/**
 * Port: what someone may begin before the site knows them, such as a signature or a proposal. It is kept with the link or
 * code that they are sent, and done when they come in by it.
 */
public interface BegunAct {

    /** {@code <room>.<verb>}, such as {@code petition.sign}. */
    String kind();

    /** Template of the letter that carries the link. */
    String letter();

    /** What the act is, for the page that asks to confirm it: a text key, and the words that go into it. */
    Said said(String content);

    /**
     * Does what was begun, in the transaction that lets the person in.
     *
     * @param content as it was kept
     * @return the page that says what came of it, be it that it could not be done any more
     */
    String complete(String content, UUID person);

    /**
     * Whether a press is the whole of it: nothing is typed, nothing agreed to. Then it goes along with the sign-in page,
     * and is done whichever way its reader comes in.
     */
    default boolean isDoneByAPress() {
        return false;
    }

    /** A sentence by its text key. */
    record Said(String key, Object... arguments) {}

    /** An act and its content, as it is kept. */
    record Kept(String kind, String content) {

        /** As a form carries it. */
        public String written() {
            return kind + ' ' + content;
        }
    }
}
