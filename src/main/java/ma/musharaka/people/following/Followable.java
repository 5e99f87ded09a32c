package ma.musharaka.people.following;

/** Port: a room lets people follow its subjects of a kind, as long as the public reads them. */
public interface Followable {

    /** As its {@link ma.musharaka.platform.SubjectSource} says. */
    String kind();
}
