package ma.musharaka.budget;

/** Another editor, or another window, changed the words of the year since they were opened; nothing was overwritten. */
public class ToldElsewhere extends RuntimeException {

    ToldElsewhere(int year) {
        super("the words of " + year + " were changed meanwhile");
    }
}
