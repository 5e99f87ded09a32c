package ma.musharaka.discussion;

/** Port: a room lets people comment its subjects of a kind, as long as the public reads them. */
public interface Commentable {

    /** As its {@link ma.musharaka.platform.SubjectSource} says. */
    String kind();
}
