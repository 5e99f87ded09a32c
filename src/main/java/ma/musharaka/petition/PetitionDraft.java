package ma.musharaka.petition;

import java.util.List;
import java.util.UUID;
import ma.musharaka.platform.files.StoredFile;
import org.jspecify.annotations.Nullable;

/**
 * What an association's delegate files.
 *
 * @param key made with the form; the same key is the same petition, however often it is sent
 * @param association the one they act for, once they have chosen it
 * @param object the matter that the council is asked to put on its agenda
 */
public record PetitionDraft(
        UUID key, @Nullable UUID association, String object, String reasons, String aims, List<Document> documents) {

    public static final int SHORTEST_OBJECT = 10;
    public static final int LONGEST_OBJECT = 200;
    public static final int SHORTEST_TEXT = 20;
    public static final int LONGEST_TEXT = 4000;
    public static final int MOST_DOCUMENTS = 5;

    public PetitionDraft {
        documents = List.copyOf(documents);
    }

    /** A document that goes with the petition. */
    public record Document(DocumentKind kind, StoredFile file) {}
}
