package ma.musharaka.moderation;

/** Another moderator, or another window, decided first; the first decision stands. */
public class AlreadyDecided extends RuntimeException {

    AlreadyDecided() {
        super("decided already");
    }
}
